package io.jenkins.plugins.stet.jenkins.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.RegistryClient;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The agent asks, whatever the controller reaches. */
class FromAgentTest {
    private final FakeRegistry registry = FakeRegistry.plain();
    private final ImageReference image = new ImageRepository(registry.host(), "app").at(Digest.of(new byte[] {1}));
    private final LocalAgent agent = new LocalAgent();
    private final List<String> log = new ArrayList<>();

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void shouldAskTheAgentAndSaySoOnce() {
        FromAgent desk = desk(agent);
        desk.find(image);

        assertThat(desk.find(image)).isInstanceOf(ImageAnswer.Absent.class);
        assertThat(agent.asked).hasSize(2);
        assertThat(log).containsExactly("Stet: registries are asked from agent 'builder', as verifyFrom says");
    }

    /** With the controller's own restrictions: its own node is no way around them. */
    @Test
    void shouldAskFromTheControllerWhereTheWorkspaceIsItsOwn() {
        assertThat(desk(Optional::empty).find(image)).isInstanceOf(ImageAnswer.Absent.class);
        assertThat(log).singleElement().asString().contains("the controller's own");
    }

    @Test
    void shouldNotAskTheControllerInsteadOfAnAgentThatIsGone() {
        FromAgent desk = desk(() -> {
            throw new IOException("the agent is away");
        });

        assertThatThrownBy(() -> desk.find(image)).isInstanceOf(AgentGoneException.class);
        assertThat(registry.requests()).isEmpty();
    }

    private FromAgent desk(RegistryAgent.Site site) {
        String host = registry.host();
        return new FromAgent(
                new Agents(
                        site,
                        DeskFixture.lending(CredentialSource.NONE, host),
                        new RunContacts(InstantSource.system()),
                        log::add),
                () -> new ControllerDesk(new RegistryClient(DeskFixture.settings(CredentialSource.NONE, host))));
    }
}
