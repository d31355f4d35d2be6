package io.jenkins.plugins.stet.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.image.build.RawText;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildRunTest {
    private static final ServiceId BASE = new ServiceId("base");
    private static final ServiceId WEB = new ServiceId("web");

    @TempDir
    private Path directory;

    private Bench bench;

    @BeforeEach
    void makeRepository() throws Exception {
        bench = new Bench(directory)
                .write(
                        "stet.yaml",
                        """
                        version: 1
                        registry: registry.example.com/shop
                        services:
                          base: {}
                          web:
                            inputs: {exclude: ["*.md"], config: ["settings.env"]}
                          notes: {image: false}
                        """)
                .write("base/Dockerfile", "FROM scratch\nCOPY rootfs /\n")
                .write("base/rootfs/etc/hosts", "127.0.0.1 localhost")
                .write("web/Dockerfile", "FROM registry.example.com/shop/base\nCOPY . /srv/\n")
                .write("web/index.html", "<h1>shop</h1>")
                .write("web/README.md", "not shipped")
                .write("web/settings.env", "LOG=info")
                .write("notes/todo.txt", "nothing");
    }

    @Test
    void shouldBuildUpstreamsFirstAndPinTheirDigest() throws Exception {
        Map<ServiceId, BuildOutcome> outcomes = bench.build();

        BuildOutcome.Built base = (BuildOutcome.Built) outcomes.get(BASE);
        assertThat(outcomes.get(WEB)).isInstanceOf(BuildOutcome.Built.class);
        assertThat(outcomes.get(new ServiceId("notes"))).isInstanceOf(BuildOutcome.NothingToBuild.class);
        assertThat(bench.engine.requests.get(1).source().dockerfile().whole())
                .startsWith(
                        "FROM registry.example.com/shop/base@" + base.digest().orElseThrow() + "\n");
    }

    @Test
    void shouldSendExactlyWhatWasFingerprinted() throws Exception {
        bench.build();

        assertThat(bench.engine.lastContext()).containsExactlyInAnyOrder("Dockerfile", "index.html");
    }

    @Test
    void shouldKeepWhatIsKnownAndPutTagsThatAreDue() throws Exception {
        bench.build();
        bench.engine.tags.remove("registry.example.com/shop/web:topic");

        BuildOutcome.Kept web = (BuildOutcome.Kept) bench.build().get(WEB);

        assertThat(bench.engine.requests).as("nothing is built twice").hasSize(2);
        assertThat(web.moved()).containsExactly("topic");
        assertThat(web.tags()).hasSize(2).contains("topic");
        assertThat(bench.engine.tags.get("registry.example.com/shop/web:topic"))
                .isEqualTo(web.digest().orElseThrow());
    }

    @Test
    void shouldHaveTheSameKeysInTheMapWhetherBuiltOrKept() throws Exception {
        Map<String, Object> built = OutcomeMap.of(bench.build().get(WEB));
        Map<String, Object> kept = OutcomeMap.of(bench.build().get(WEB));

        assertThat(kept).containsEntry("status", "skipped").containsEntry("seconds", 0L);
        assertThat(kept).as("built, but not passed").containsEntry("tier", "deploy");
        assertThat(built.keySet()).containsAll(kept.keySet());
        assertThat(kept.keySet()).contains("tier", "layers", "cache", "bytesPushed");
    }

    @Test
    void shouldBuildNothingAfterARevert() throws Exception {
        bench.build();
        bench.write("web/index.html", "<h1>sale</h1>").build();
        assertThat(bench.engine.requests).hasSize(3);

        BuildOutcome.Kept web = (BuildOutcome.Kept)
                bench.write("web/index.html", "<h1>shop</h1>").build().get(WEB);

        assertThat(bench.engine.requests).hasSize(3);
        assertThat(web.moved()).as("the branch's tag follows").containsExactly("topic");
    }

    @Test
    void shouldBuildAgainWhatTheRegistryLost() throws Exception {
        bench.build();
        bench.engine.forgetImages();

        assertThat(bench.build().get(BASE)).isInstanceOf(BuildOutcome.Built.class);
    }

    @Test
    void shouldNotRecordWhenAnInputChangedDuringTheBuild() throws Exception {
        bench.engine.during.put("shop/web", () -> quietly(() -> bench.write("web/index.html", "<h1>hurry</h1>")));

        BuildOutcome.Built web = (BuildOutcome.Built) bench.build().get(WEB);

        assertThat(web.recording()).isInstanceOf(BuildOutcome.Recording.NotRecorded.class);
        assertThat(((BuildOutcome.Recording.NotRecorded) web.recording()).why()).contains("web/index.html");
        assertThat(web.tags()).as("no tag may lead to it").isEmpty();
        bench.write("web/index.html", "<h1>shop</h1>");
        assertThat(bench.detect().find(WEB).orElseThrow().decision().isBuild()).isTrue();
    }

    @Test
    void shouldNotBuildFromFilesThatChangedBeforeTheyWereSent() throws Exception {
        bench.engine.during.put("shop/base", () -> quietly(() -> bench.write("web/index.html", "<h1>hurry</h1>")));

        BuildOutcome.Failed web = (BuildOutcome.Failed) bench.build().get(WEB);

        assertThat(web.message()).contains("changed since it was fingerprinted");
    }

    @Test
    void shouldNotBelieveAnEngineWhoseImageIsNotThere() throws Exception {
        bench.engine.losesImages = true;

        BuildOutcome.Failed base = (BuildOutcome.Failed) bench.build().get(BASE);

        assertThat(base.message()).contains("not found where it belongs").contains("nothing was recorded");
        assertThat(bench.engine.tags).isEmpty();
    }

    @Test
    void shouldBlockOnlyWhatStandsOnAFailure() throws Exception {
        bench.write(
                        "stet.yaml",
                        """
                version: 1
                registry: registry.example.com/shop
                services: {base: {}, web: {}, other: {}}
                """)
                .write("other/Dockerfile", "FROM scratch\nCOPY a /\n")
                .write("other/a", "a");
        bench.engine.refuses = "base";

        Map<ServiceId, BuildOutcome> outcomes = bench.build();

        assertThat(outcomes.get(BASE)).isInstanceOf(BuildOutcome.Failed.class);
        assertThat(outcomes.get(WEB)).isEqualTo(new BuildOutcome.Blocked(WEB, BASE));
        assertThat(outcomes.get(new ServiceId("other"))).isInstanceOf(BuildOutcome.Built.class);
        assertThat(bench.ended).hasSize(3);
    }

    @Test
    void shouldForgetOlderImagesOfAServiceThatIsBuiltWithoutCache() throws Exception {
        bench.build();
        bench.write("web/index.html", "<h1>sale</h1>")
                .force("web", new PlanningRules.Force("test", BuildHow.Cache.IGNORE))
                .build();
        assertThat(bench.engine.requests.get(2).delivery().cache().reuse()).isFalse();
        bench.force("web", new PlanningRules.Force("test", BuildHow.Cache.USE));

        bench = bench.write("web/index.html", "<h1>shop</h1>");

        assertThat(bench.build().get(WEB)).isInstanceOf(BuildOutcome.Built.class);
    }

    @Test
    void shouldPinALocalUpstreamByItsContentTag() throws Exception {
        bench.write("stet.yaml", "version: 1\nservices: {base: {image: shop/base}, web: {image: shop/web}}")
                .write("web/Dockerfile", "FROM shop/base\nCOPY . /srv/\n")
                .build();

        assertThat(bench.engine.requests.get(1).source().dockerfile().whole()).startsWith("FROM shop/base:fp-");
    }

    @Test
    void shouldSendADockerfileThatIsNoUtf8AsItIs() throws Exception {
        byte[] latin = "FROM scratch\n# größe\nCOPY rootfs /\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(directory.resolve("repository/base/Dockerfile"), latin);

        bench.build();

        DockerfileText sent = bench.engine.requests.get(0).source().dockerfile();
        assertThat(RawText.encode(sent.whole())).isEqualTo(latin);
        assertThat(RawText.encode(sent.reduced())).isEqualTo(latin);
    }

    @Test
    void shouldRememberHowLongBuildsTake() throws Exception {
        bench.build();
        bench.write("base/rootfs/etc/hosts", "::1 localhost").build();
        bench.write("base/rootfs/etc/hosts", "10.0.0.1 gateway");

        assertThat(bench.detect().find(BASE).orElseThrow().decision().estimate().seconds())
                .isEqualTo(95);
    }

    private interface Action {
        void run() throws Exception;
    }

    private static void quietly(Action action) {
        try {
            action.run();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
