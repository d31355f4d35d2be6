package io.jenkins.plugins.stet.jenkins.registry;

import static io.jenkins.plugins.stet.jenkins.registry.DeskFixture.bound;
import static io.jenkins.plugins.stet.jenkins.registry.DeskFixture.lending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import io.jenkins.plugins.stet.testing.registry.TokenServer;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registries asked by an agent. */
class AgentDeskTest {
    private static final String PASSWORD = "gehe1m";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final FakeRegistry registry = FakeRegistry.plain();
    private final TokenServer tokens = new TokenServer();
    private final LocalAgent agent = new LocalAgent();
    private ImageReference image;

    @BeforeEach
    void fill() {
        image = new ImageRepository(registry.host(), "app").at(registry.image("app", "1", "{}"));
    }

    @AfterEach
    void stop() {
        registry.close();
        tokens.close();
    }

    @Test
    void shouldTellWhatIsThereAndWhatIsNot() {
        ImageReference gone = image.repository().at(Digest.of(new byte[] {1}));

        assertThat(open().find(image))
                .isEqualTo(new ImageAnswer.Present(image.digest().orElseThrow()));
        assertThat(open().find(gone))
                .isInstanceOfSatisfying(ImageAnswer.Absent.class, absent -> assertThat(absent.why())
                        .startsWith("asked from agent 'builder': "));
    }

    @Test
    void shouldTellWhatBaseImagesAre() {
        BaseImageQuery known = new BaseImageQuery(registry.host() + "/app:1", "linux/amd64");
        BaseImageQuery none = new BaseImageQuery("Not An Image", "linux/amd64");

        assertThat(open().resolve(List.of(known, none), LIMIT).get(none)).isInstanceOf(BaseImageAnswer.Unknown.class);
        assertThat(agent.asked).hasSize(1);
    }

    @Test
    void shouldPutTags() throws Exception {
        assertThat(open().tag(image, "2"))
                .isEqualTo(new TagAnswer.Moved("2", image.digest().orElseThrow()));
        assertThat(open().tag(image, "2")).isInstanceOf(TagAnswer.AlreadyThere.class);
        assertThatThrownBy(() -> open().tag(image.repository().at(Digest.of(new byte[] {1})), "3"))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("builder");
    }

    @Test
    void shouldLendTheCredentialsOfTheRegistryThatIsAskedAndNoOthers() {
        registry.guardedBy(RegistryGate.basic("me", PASSWORD));
        AgentDesk desk =
                new AgentDesk(agent, lending(bound(PASSWORD, registry.host(), "other.example.com"), registry.host()));

        assertThat(desk.find(image)).isInstanceOf(ImageAnswer.Present.class);
        assertThat(agent.asked.get(0).means().logins()).containsOnlyKeys(registry.host());
        assertThat(agent.asked.get(0).toString()).doesNotContain(PASSWORD);
    }

    @Test
    void shouldSendThemToATokenServerOnlyWhereTheyAreBoundToIt() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        String basic = RegistryGate.basicHeader("me", PASSWORD);

        AgentDesk unbound =
                new AgentDesk(agent, lending(bound(PASSWORD, registry.host()), registry.host(), tokens.host()));
        unbound.find(image);
        assertThat(tokens.requests()).isNotEmpty().noneMatch(request -> request.authorization()
                .equals(basic));
        assertThat(agent.asked).hasSize(1);

        AgentDesk both = new AgentDesk(
                agent, lending(bound(PASSWORD, registry.host(), tokens.host()), registry.host(), tokens.host()));
        assertThat(both.find(image)).isInstanceOf(ImageAnswer.Present.class);
        assertThat(tokens.requests())
                .anyMatch(request -> request.authorization().equals(basic));
        assertThat(agent.asked).hasSize(3);
    }

    @Test
    void shouldNotGiveOutOtherCredentialsToAnAgentThatNamesTheirHosts() {
        agent.lie = Optional.of("{\"strangers\":[\"other.example.com\"]}".getBytes(StandardCharsets.UTF_8));
        CredentialSource own = bound(PASSWORD, registry.host());
        CredentialSource other = bound("another", "other.example.com");
        CredentialSource both = host -> own.boundTo(host).or(() -> {
            try {
                return other.boundTo(host);
            } catch (RegistryException e) {
                throw new AssertionError(e);
            }
        });

        new AgentDesk(agent, lending(both, registry.host())).find(image);

        assertThat(agent.asked).hasSize(1);
    }

    @Test
    void shouldNotContactWhatTheControllerMayNot() {
        AgentDesk closed = new AgentDesk(agent, lending(CredentialSource.NONE));

        assertThat(closed.find(image))
                .isInstanceOfSatisfying(ImageAnswer.Unanswered.class, answer -> assertThat(answer.why())
                        .contains("not a public address", "administrator"));
        assertThat(registry.requests()).isEmpty();
    }

    @Test
    void shouldNotAskWithoutTheCredentialsThatAreMeant() {
        CredentialSource missing = host -> {
            throw new RegistryException(RegistryException.Kind.DENIED, host + ": no such credentials");
        };

        assertThat(new AgentDesk(agent, lending(missing, registry.host())).find(image))
                .isEqualTo(new ImageAnswer.Unanswered(registry.host() + ": no such credentials"));
        assertThat(agent.asked).isEmpty();
    }

    @Test
    void shouldNotBelieveNonsense() {
        agent.lie = Optional.of("nonsense".getBytes(StandardCharsets.UTF_8));

        assertThat(open().find(image)).isInstanceOf(ImageAnswer.Unanswered.class);
    }

    @Test
    void shouldTellAnAgentThatCouldNotAskFromOneThatIsGone() {
        agent.trouble = Optional.of(new IOException("no class of that name"));
        assertThat(open().find(image))
                .isInstanceOfSatisfying(ImageAnswer.Unanswered.class, answer -> assertThat(answer.why())
                        .contains("no class of that name"));

        agent.trouble = Optional.of(new IOException("remote", new ClosedChannelException()));
        assertThatThrownBy(() -> open().find(image)).isInstanceOf(AgentGoneException.class);
    }

    private AgentDesk open() {
        return new AgentDesk(agent, lending(CredentialSource.NONE, registry.host()));
    }
}
