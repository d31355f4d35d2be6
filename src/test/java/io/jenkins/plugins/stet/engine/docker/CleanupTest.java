package io.jenkins.plugins.stet.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.model.HostConfig;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.leftover.CleanupResult;
import io.jenkins.plugins.stet.engine.leftover.Leftover;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only what is ours, unused and old goes: everything else on the engine belongs to somebody. */
@EngineTest
class CleanupTest {
    private TestEngine engine;
    private DockerEngine docker;
    private DockerClient client;
    private String base;
    private Map<String, String> ours;

    @BeforeEach
    void connect(TestEngine given) throws IOException {
        engine = given;
        docker = new DockerEngine(Endpoint.parse(engine.dockerHost().toString()));
        client = docker.client();
        base = engine.importBase(engine.uniqueName("base"));
        ours = Map.of(Leftovers.LABELS + "test", engine.uniqueName("mine"));
    }

    @AfterEach
    void disconnect() throws IOException {
        docker.close();
    }

    @Test
    void shouldRemoveWhatIsOursAndLeaveTheRest() throws Exception {
        Set<String> mine = Set.of(container(ours, true), network(ours), volume("mine", ours), dangling(ours));
        String running = container(ours, false);
        Map<String, String> theirs = Map.of("io.jenkins.plugins.other", "x");
        Set<String> others =
                Set.of(container(theirs, true), network(theirs), volume("theirs", theirs), dangling(theirs));

        assertThat(ids(new Leftovers(docker, Instant.now().minus(Duration.ofHours(1))).find()))
                .as("too young")
                .doesNotContainAnyElementsOf(mine);
        List<Leftover> found = new Leftovers(docker, Instant.now().plus(Duration.ofHours(1))).find();

        assertThat(ids(found))
                .containsAll(mine)
                .doesNotContainAnyElementsOf(others)
                .doesNotContain(running);
        List<Leftover> due =
                found.stream().filter(leftover -> mine.contains(leftover.id())).toList();
        CleanupResult result = new Cleanup(docker).remove(due);
        assertThat(ids(result.removed())).isEqualTo(mine);
        assertThat(new Cleanup(docker).remove(due).kept()).hasSize(4).containsValue("it was gone already");
        assertThat(client.inspectContainerCmd(running).exec().getState().getRunning())
                .isTrue();
        client.removeContainerCmd(running).withForce(true).exec();
    }

    @Test
    void shouldNotForceWhatCameIntoUseMeanwhile() throws Exception {
        String image = dangling(ours);
        List<Leftover> found = new Leftovers(docker, Instant.now().plus(Duration.ofHours(1)))
                .find().stream().filter(leftover -> leftover.id().equals(image)).toList();
        String user = client.createContainerCmd(image).withCmd("/bin/sh").exec().getId();

        CleanupResult result = new Cleanup(docker).remove(found);

        assertThat(result.removed()).isEmpty();
        assertThat(result.kept().values()).singleElement().asString().contains("being used");
        client.removeContainerCmd(user).exec();
        assertThat(new Cleanup(docker).remove(found).removed()).isEqualTo(found);
    }

    private String container(Map<String, String> labels, boolean stopped) {
        String id = client.createContainerCmd(base)
                .withCmd("/bin/sh", "-c", stopped ? "true" : "sleep 1000")
                .withLabels(labels)
                .withHostConfig(HostConfig.newHostConfig().withNetworkMode("none"))
                .exec()
                .getId();
        client.startContainerCmd(id).exec();
        if (stopped) {
            client.waitContainerCmd(id).exec(new WaitContainerResultCallback()).awaitStatusCode();
        }
        return id;
    }

    private String network(Map<String, String> labels) {
        return client.createNetworkCmd()
                .withName(engine.uniqueName("net" + labels.hashCode()))
                .withInternal(true)
                .withLabels(labels)
                .exec()
                .getId();
    }

    private String volume(String name, Map<String, String> labels) {
        return client.createVolumeCmd()
                .withName(engine.uniqueName(name))
                .withLabels(labels)
                .exec()
                .getName();
    }

    /** An image without a name, as a build leaves it whose tag has moved on. */
    private String dangling(Map<String, String> labels) {
        String container = client.createContainerCmd(base)
                .withCmd("/bin/sh")
                .withLabels(Map.of())
                .exec()
                .getId();
        String image = client.commitCmd(container).withLabels(labels).exec();
        client.removeContainerCmd(container).exec();
        return image;
    }

    private static Set<String> ids(List<Leftover> leftovers) {
        return leftovers.stream().map(Leftover::id).collect(Collectors.toSet());
    }
}
