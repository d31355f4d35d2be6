package io.jenkins.plugins.stet.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import io.jenkins.plugins.stet.testing.engine.TestRegistry;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@EngineTest(registries = true)
class DockerEngineTest {
    @Test
    void shouldSayWhatItIs(TestEngine engine) throws Exception {
        try (DockerEngine docker = docker(engine)) {
            EngineInfo info = docker.info();

            assertThat(info.toString()).startsWith("Docker");
            assertThat(info.apiVersion()).matches("1\\.[0-9]+");
            assertThat(info.storageDriver()).isNotEmpty();
        }
    }

    @Test
    void shouldDescribeTagAndRemoveImages(TestEngine engine) throws Exception {
        String base = engine.importBase(engine.uniqueName("base"));
        ImageReference other = ImageRepository.local(engine.uniqueName("other")).tag("x");
        try (DockerEngine docker = docker(engine)) {
            LocalImage image = docker.image(base).orElseThrow();
            assertThat(image.platform()).startsWith("linux/");
            assertThat(docker.image(engine.uniqueName("missing"))).isEmpty();

            docker.tag(image.id().value(), other);
            assertThat(docker.image(other.toString())).hasValue(image);

            assertThat(docker.remove(other.toString())).isTrue();
            assertThat(docker.remove(other.toString())).isFalse();
            assertThat(docker.image(base)).isPresent();
        }
    }

    @Test
    void shouldPullAndPushWithCredentialsOnly(TestEngine engine) throws Exception {
        TestRegistry registry = engine.authRegistry();
        String base = engine.importBase(engine.uniqueName("base"));
        ImageReference target = ImageReference.parse(registry.address() + "/" + engine.uniqueName("app") + ":1");
        RegistryLogins right = host -> Optional.of(new RegistryLogin(registry.user(), registry.password()));
        try (DockerEngine docker = docker(engine)) {
            docker.tag(base, target);
            assertThatThrownBy(() -> new Push(docker, RegistryLogins.none(), (current, total) -> {}).push(target))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining(target.toString())
                    .hasMessageContaining("without credentials");

            Push.Pushed pushed = new Push(docker, right, (current, total) -> {}).push(target);
            docker.remove(target.toString());

            assertThatThrownBy(() -> Pull.run(docker, RegistryLogins.none(), target))
                    .isInstanceOf(EngineException.class);
            Pull.run(docker, right, target);
            assertThat(docker.image(target.toString()).orElseThrow().repositoryDigests())
                    .contains(target.repository() + "@" + pushed.digest());
        } finally {
            engine.removeImage(target.toString());
        }
    }

    @Test
    void shouldNameAnEngineThatIsNotThere() throws Exception {
        try (DockerEngine docker = new DockerEngine(Endpoint.parse("unix:///nonexistent/docker.sock"))) {
            assertThatThrownBy(() -> docker.image("x"))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("unix:///nonexistent/docker.sock");
        }
    }

    private static DockerEngine docker(TestEngine engine) {
        return new DockerEngine(Endpoint.parse(engine.dockerHost().toString()));
    }
}
