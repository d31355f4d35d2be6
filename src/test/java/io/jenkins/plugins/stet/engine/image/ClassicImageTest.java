package io.jenkins.plugins.stet.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import io.jenkins.plugins.stet.testing.engine.TestRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same port on an engine whose BuildKit is hidden. */
@EngineTest(registries = true)
class ClassicImageTest {
    @Test
    void shouldPullTheCacheFirstAndReuseIt(TestEngine engine) throws Exception {
        TestRegistry registry = engine.authRegistry();
        RegistryLogins logins = host -> host.equals(registry.address())
                ? Optional.of(new RegistryLogin(registry.user(), registry.password()))
                : Optional.empty();
        ImageBuild build = build(engine, registry.address());
        try (EngineProxy proxy = proxy(engine);
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), logins)) {
            BuildResult first = build.run(builder);
            assertThat(first.cache()).isEqualTo(CacheMode.INLINE);
            assertThat(first.image()).isInstanceOf(BuiltImage.Pushed.class);
            assertThat(first.layers().warnings()).anyMatch(text -> text.startsWith("No cache was taken from"));
            engine.removeImage(build.image.toString());

            BuildResult again = build.run(builder);

            assertThat(ImageBuild.outcome(again, "RUN cat f")).isEqualTo(StepOutcome.CACHED);
            assertThat(again.layers().warnings()).isEmpty();
            assertThat(again.image().digest()).isEqualTo(first.image().digest());
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldBuildTheReducedDockerfile(TestEngine engine) throws Exception {
        ImageBuild build = build(engine, engine.registry());
        String whole = "FROM missing.example.com/never AS broken\n";
        String reduced = build.dockerfile;
        try (EngineProxy proxy = proxy(engine);
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), RegistryLogins.none())) {
            build.texts(whole, reduced);

            assertThat(build.run(builder).layers().total()).isEqualTo(3);
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @Test
    void shouldRefuseWhatItCannotDo(TestEngine engine) throws Exception {
        ImageBuild build = build(engine, engine.registry());
        build.access = new BuildAccess(Map.of("npmrc", new byte[] {1}), List.of());
        try (EngineProxy proxy = proxy(engine);
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), RegistryLogins.none())) {
            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining("secrets")
                    .hasMessageContaining("classic builder");
        }
    }

    private static ImageBuild build(TestEngine engine, String registry) throws Exception {
        String base = engine.importBase(engine.uniqueName("classic-base"));
        ImageReference image = ImageReference.parse(registry + "/" + engine.uniqueName("classic") + ":fp-1");
        return new ImageBuild(image, "FROM " + base + "\nCOPY f /\nRUN cat f\n")
                .file("f", engine.uniqueName("f"))
                .pushed(new CacheExport.Inline(), image);
    }

    private static EngineProxy proxy(TestEngine engine) throws Exception {
        return new EngineProxy(Endpoint.parse(engine.dockerHost().toString()))
                .refuse(line -> line.startsWith("POST /grpc ") || line.startsWith("PRI "));
    }
}
