package io.jenkins.plugins.stet.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.image.build.RegistryLogin;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.fake.FakeBuildkitd;
import io.jenkins.plugins.stet.engine.buildkit.fake.FakeSolve;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A BuildKit daemon of its own: it pushes by itself and keeps caches with every step. */
class DaemonImageTest {
    private static final ImageReference IMAGE = ImageReference.parse("registry.example.com/team/app:fp-1");
    private static final ImageReference CACHE = ImageReference.parse("registry.example.com/team/app:cache");

    @Test
    void shouldPushByDigestAndKeepEveryStep() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start();
                EngineImageBuilder builder = builder(daemon)) {
            BuildResult result = build(BuildDelivery.Push.BY_DIGEST).run(builder);

            assertThat(result.image()).isEqualTo(new BuiltImage.Pushed(new Digest(FakeBuildkitd.DIGEST), 0, false));
            assertThat(result.cache()).isEqualTo(CacheMode.MAX);
            assertThat(result.layers().steps()).hasSize(1);
            FakeSolve solve = daemon.solves.get(0);
            assertThat(solve.export())
                    .isEqualTo("image{name=registry.example.com/team/app, push=true, push-by-digest=true}");
            assertThat(solve.cacheExports())
                    .containsExactly(
                            "registry{ignore-error=true, image-manifest=true, mode=max, oci-mediatypes=true, ref="
                                    + CACHE + "}");
            assertThat(solve.cacheImports()).containsExactly("registry{ref=" + CACHE + "}");
            assertThat(solve.options())
                    .containsEntry("cache-from", CACHE.toString())
                    .containsEntry(
                            "cache-imports",
                            "[{\"Type\":\"registry\",\"Attrs\":{\"ref\":\"registry.example.com/team/app:cache\"}}]")
                    .containsEntry("filename", "Dockerfile");
            assertThat(solve.context())
                    .containsOnlyKeys("dir/", "dir/file", "größe")
                    .containsEntry("dir/file", "content");
            assertThat(solve.dockerfile()).containsEntry("Dockerfile", "FROM scratch\nCOPY . /\n");
            assertThat(solve.credentials()).containsExactly("user", "word");
            daemon.sessionOver.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void shouldPushUnderTheTag() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start();
                EngineImageBuilder builder = builder(daemon)) {
            BuildResult result = build(BuildDelivery.Push.BY_TAG).run(builder);

            assertThat(result.image()).isEqualTo(new BuiltImage.Pushed(new Digest(FakeBuildkitd.DIGEST), 0, true));
            assertThat(daemon.solves.get(0).export()).isEqualTo("image{name=" + IMAGE + ", push=true}");
        }
    }

    @Test
    void shouldFallBackToInlineCacheOnceAndForAll() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start().refuseCache("registry");
                EngineImageBuilder builder = builder(daemon)) {
            assertThat(build(BuildDelivery.Push.BY_TAG).run(builder).cache()).isEqualTo(CacheMode.INLINE);
            assertThat(daemon.solves).hasSize(2);
            assertThat(daemon.solves.get(1).cacheExports()).containsExactly("inline{}");

            ImageBuild again = build(BuildDelivery.Push.BY_TAG);
            again.run(builder);
            assertThat(daemon.solves).hasSize(3);
            assertThat(again.events)
                    .filteredOn(BuildEvent.Notice.class::isInstance)
                    .singleElement()
                    .asString()
                    .contains("inline");
        }
    }

    @Test
    void shouldNotFallBackWhenEveryStepWasAskedFor() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start().refuseCache("registry");
                EngineImageBuilder builder = builder(daemon)) {
            ImageBuild build = build(BuildDelivery.Push.BY_TAG);
            build.cache = new CachePlan(true, List.of(), new CacheExport.Everything(CACHE));

            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining("cannot write a build cache of its own")
                    .hasMessageContaining("cacheMode");
        }
    }

    @Test
    void shouldRefuseToKeepALocalImage() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start();
                EngineImageBuilder builder = builder(daemon)) {
            assertThatThrownBy(() -> build(BuildDelivery.Push.NO).run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining("keeps no images");
        }
    }

    @Test
    void shouldBuildWithoutCacheWhenAskedTo() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start();
                EngineImageBuilder builder = builder(daemon)) {
            ImageBuild build = build(BuildDelivery.Push.BY_TAG);
            build.cache = new CachePlan(false, List.of(), new CacheExport.Off());
            build.target = "app";
            build.run(builder);

            FakeSolve solve = daemon.solves.get(0);
            assertThat(solve.options()).containsEntry("no-cache", "").containsEntry("target", "app");
            assertThat(solve.cacheExports()).isEmpty();
        }
    }

    @Test
    void shouldTellACancelFromAnEngineWithoutBuildKit() throws Exception {
        try (FakeBuildkitd daemon = FakeBuildkitd.start();
                EngineImageBuilder builder = builder(daemon)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> build(BuildDelivery.Push.BY_TAG).run(builder))
                    .isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();

            assertThat(build(BuildDelivery.Push.BY_TAG).run(builder).cache()).isEqualTo(CacheMode.MAX);
        }
    }

    @Test
    void shouldNotTakeASilentPeerForAnEngineWithoutBuildKit() throws Exception {
        try (ServerSocket closing = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                EngineImageBuilder builder = new EngineImageBuilder(
                        new Endpoint.Tcp("127.0.0.1", closing.getLocalPort()), RegistryLogins.none())) {
            Thread hangUp = new Thread(() -> {
                try {
                    while (true) {
                        closing.accept().close();
                    }
                } catch (IOException e) {
                    // The test is over.
                    return;
                }
            });
            hangUp.setDaemon(true);
            hangUp.start();

            assertThatThrownBy(() -> build(BuildDelivery.Push.BY_TAG).run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining("did not answer as BuildKit does");
        }
    }

    private static ImageBuild build(BuildDelivery.Push push) {
        ImageBuild build = new ImageBuild(IMAGE, "FROM scratch\nCOPY . /\n")
                .file("dir/file", "content")
                .file("größe", "");
        build.pushed(new CacheExport.BestPossible(CACHE), CACHE);
        build.push = push;
        return build;
    }

    private static EngineImageBuilder builder(FakeBuildkitd daemon) {
        RegistryLogins logins = host ->
                host.equals("registry.example.com") ? Optional.of(new RegistryLogin("user", "word")) : Optional.empty();
        return new EngineImageBuilder(new Endpoint.Tcp("127.0.0.1", daemon.port()), logins);
    }
}
