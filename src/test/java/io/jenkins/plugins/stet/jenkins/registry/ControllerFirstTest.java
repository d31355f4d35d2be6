package io.jenkins.plugins.stet.jenkins.registry;

import static io.jenkins.plugins.stet.jenkins.registry.DeskFixture.closedPort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.RegistryClient;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.testing.registry.Answer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The controller asks what it reaches, an agent the rest. */
class ControllerFirstTest {
    private static final Digest DIGEST = Digest.of(new byte[] {1});
    private static final byte[] YES = ("{\"images\":[{\"id\":\"" + DIGEST + "\"}]}").getBytes(StandardCharsets.UTF_8);

    private final LocalAgent agent = new LocalAgent();
    private final List<String> log = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private final RunContacts contacts = new RunContacts(new InstantSource() {
        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void shouldNotBotherAnAgentWhereTheControllerIsAnswered() throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            ImageReference image = new ImageRepository(registry.host(), "app").at(registry.image("app", "1", "{}"));

            assertThat(desk(registry.host()).find(image)).isInstanceOf(ImageAnswer.Present.class);
            assertThat(desk(registry.host()).find(image.repository().at(DIGEST)))
                    .isInstanceOf(ImageAnswer.Absent.class);
            assertThat(desk(registry.host()).tag(image, "2")).isInstanceOf(TagAnswer.Moved.class);
            assertThat(agent.asked).isEmpty();
            assertThat(log).isEmpty();
        }
    }

    @Test
    void shouldAskTheAgentWhereTheControllerHasNoWayAndSaySoOnce() throws Exception {
        String host = closedPort();
        ImageReference image = new ImageRepository(host, "app").at(DIGEST);
        agent.lie = Optional.of(YES);

        assertThat(desk(host).find(image)).isEqualTo(new ImageAnswer.Present(DIGEST));
        assertThat(desk(host).find(image)).isEqualTo(new ImageAnswer.Present(DIGEST));
        assertThat(log).singleElement().satisfies(line -> assertThat(line)
                .startsWith("Stet: " + host + " is asked from agent 'builder', because the controller does not get"
                        + " there (")
                .contains("no connection"));
    }

    @Test
    void shouldRememberForAWhileThatThereWasNoWay() throws Exception {
        String host = closedPort();
        ImageReference image = new ImageRepository(host, "app").at(DIGEST);
        agent.lie = Optional.of(YES);
        desk(host).find(image);

        assertThat(contacts.trouble(RegistryHost.of(host))).isPresent();
        now = now.plus(Duration.ofMinutes(6));
        assertThat(contacts.trouble(RegistryHost.of(host))).isEmpty();
    }

    @Test
    void shouldAskTheAgentAboutBaseImagesAndHaveItPutTags() throws Exception {
        String host = closedPort();
        BaseImageQuery query = new BaseImageQuery(host + "/base:1", "linux/amd64");
        agent.lie = Optional.of("{\"tag\":\"moved\"}".getBytes(StandardCharsets.UTF_8));

        desk(host).resolve(List.of(query), RegistryDesk.PATIENCE);
        assertThat(desk(host).tag(new ImageRepository(host, "app").at(DIGEST), "1"))
                .isEqualTo(new TagAnswer.Moved("1", DIGEST));
        assertThat(agent.asked).hasSize(2);
    }

    @Test
    void shouldNotReachThroughAnAgentWhatTheControllerMayNotContact() throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            ImageReference image = new ImageRepository(registry.host(), "app").at(DIGEST);

            assertThat(desk().find(image)).isInstanceOf(ImageAnswer.Unanswered.class);
            assertThat(agent.asked).isEmpty();
        }
    }

    @Test
    void shouldNotAskAnotherWhenTheRegistryItselfIsInTrouble() throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            registry.twistedBy((request, honest) -> Answer.error(403, "DENIED", "no"));
            ImageReference image = new ImageRepository(registry.host(), "app").at(DIGEST);

            assertThat(desk(registry.host()).find(image)).isInstanceOf(ImageAnswer.Unanswered.class);
            assertThatThrownBy(() -> desk(registry.host()).tag(image, "1")).hasMessageContaining("DENIED");
            assertThat(agent.asked).isEmpty();
        }
    }

    @Test
    void shouldTakeNoAnswerForOneWhereTheAgentIsGone() throws Exception {
        String host = closedPort();
        RegistryAgent.Site nobody = () -> {
            throw new IOException("the agent is away");
        };

        assertThatThrownBy(() -> desk(nobody, host).find(new ImageRepository(host, "app").at(DIGEST)))
                .isInstanceOf(AgentGoneException.class);
    }

    @Test
    void shouldTryAgainItselfWhereTheWorkspaceIsTheControllersOwn() throws Exception {
        String host = closedPort();

        assertThat(desk(Optional::empty, host).find(new ImageRepository(host, "app").at(DIGEST)))
                .isInstanceOf(ImageAnswer.Unanswered.class);
        assertThat(agent.asked).isEmpty();
    }

    private ControllerFirst desk(String... configured) {
        return desk(agent, configured);
    }

    private ControllerFirst desk(RegistryAgent.Site site, String... configured) {
        RegistrySettings settings = DeskFixture.settings(CredentialSource.NONE, configured);
        RegistrySettings quick = settings.withPace(settings.pace().givingUpUnconnected());
        return new ControllerFirst(
                new ControllerDesk(new RegistryClient(quick)),
                () -> new ControllerDesk(new RegistryClient(settings)),
                new Agents(site, DeskFixture.lending(CredentialSource.NONE, configured), contacts, log::add),
                contacts);
    }
}
