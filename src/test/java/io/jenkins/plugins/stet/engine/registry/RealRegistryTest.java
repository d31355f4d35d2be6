package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.bound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import io.jenkins.plugins.stet.testing.engine.TestRegistry;
import io.jenkins.plugins.stet.testing.registry.BlobUpload;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same questions to the registry that Debian ships. */
@EngineTest(registries = true)
class RealRegistryTest {
    private static final String CONFIG =
            """
            {"os":"linux","architecture":"amd64","rootfs":{"type":"layers","diff_ids":[]},\
            "config":{"OnBuild":["RUN true"],"Labels":{"a":"b"}}}""";

    private final RegistryClient client = ClientFixture.anonymous();

    @Test
    void shouldReadWriteRetagListAndDelete(TestEngine engine) throws Exception {
        ImageRepository repository = new ImageRepository(engine.registry(), engine.uniqueName("a/b"));
        Digest digest = put(client, repository, "", "fp-1");

        assertThat(client.find(repository.tag("fp-1"))).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(client.retag(repository.at(digest), "main")).isEqualTo(new TagAnswer.Moved("main", digest));
        assertThat(client.retag(repository.at(digest), "main")).isEqualTo(new TagAnswer.AlreadyThere("main", digest));
        assertThat(client.tags(repository)).containsExactly("fp-1", "main");
        assertThat(client.config(repository.tag("main"), "linux/amd64").onbuild())
                .containsExactly("RUN true");

        assertThat(client.delete(repository.at(digest))).isTrue();
        assertThat(client.find(repository.at(digest))).isInstanceOf(ImageAnswer.Absent.class);
        assertThat(client.find(repository.tag("main"))).isInstanceOf(ImageAnswer.Absent.class);
        assertThat(client.delete(repository.at(digest))).isFalse();
    }

    @Test
    void shouldNoticeThatAChildOfAnIndexIsGone(TestEngine engine) throws Exception {
        ImageRepository repository = new ImageRepository(engine.registry(), engine.uniqueName("index"));
        Digest child = put(client, repository, "", "child");
        String index = Manifests.index(List.of(new Manifests.Child(child, "linux", "amd64", "")))
                .replace("\"digest\"", "\"mediaType\":\"" + Manifests.OCI_MANIFEST + "\",\"digest\"")
                .replace("\"size\":2", "\"size\":" + manifest().length());
        client.putManifest(
                repository.tag("all"), new ImageManifest(Manifests.OCI_INDEX, index.getBytes(StandardCharsets.UTF_8)));
        assertThat(client.find(repository.tag("all"))).isInstanceOf(ImageAnswer.Present.class);

        client.delete(repository.at(child));

        assertThat(client.find(repository.tag("all"))).isInstanceOf(ImageAnswer.Absent.class);
    }

    @Test
    void shouldListManyTags(TestEngine engine) throws Exception {
        ImageRepository repository = new ImageRepository(engine.registry(), engine.uniqueName("tags"));
        Digest digest = put(client, repository, "", "t0");
        for (int i = 1; i < 30; i++) {
            client.retag(repository.at(digest), "t" + i);
        }

        assertThat(client.tags(repository)).hasSize(30).isSorted();
        assertThat(client.tags(new ImageRepository(engine.registry(), engine.uniqueName("none"))))
                .isEmpty();
    }

    @Test
    void shouldGiveThePasswordToWhomItIsBoundTo(TestEngine engine) throws Exception {
        TestRegistry guarded = engine.authRegistry();
        ImageRepository repository = new ImageRepository(guarded.address(), engine.uniqueName("guarded"));
        RegistryClient known = ClientFixture.with(bound(guarded.user(), guarded.password(), guarded.address()));
        String basic = RegistryGate.basicHeader(guarded.user(), guarded.password());
        Digest digest = put(known, repository, basic, "1");

        assertThat(known.find(repository.at(digest))).isEqualTo(new ImageAnswer.Present(digest));

        RegistryClient wrong = ClientFixture.with(bound(guarded.user(), "wrong-Canary", guarded.address()));
        assertThatThrownBy(() -> wrong.retag(repository.at(digest), "2"))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DENIED))
                .hasMessageContaining(guarded.address())
                .message()
                .doesNotContain("wrong-Canary");
        assertThat(client.find(repository.at(digest))).isInstanceOf(ImageAnswer.Unanswered.class);
    }

    @Test
    void shouldLookUpThreeHundredImages(TestEngine engine) throws Exception {
        List<ImageReference> references = new ArrayList<>();
        ImageRepository repository = new ImageRepository(engine.registry(), engine.uniqueName("many"));
        Digest digest = put(client, repository, "", "t");
        references.add(repository.at(digest));
        for (int i = 0; i < 299; i++) {
            references.add(repository.tag("absent" + i));
        }

        Map<ImageReference, ImageAnswer> answers =
                new ParallelLookup(client).findAll(references, Duration.ofSeconds(20));

        assertThat(answers).hasSize(300);
        assertThat(answers.values())
                .filteredOn(ImageAnswer.Absent.class::isInstance)
                .hasSize(299);
        assertThat(answers.get(repository.at(digest))).isEqualTo(new ImageAnswer.Present(digest));
    }

    private static String manifest() {
        Digest config = Digest.of(CONFIG.getBytes(StandardCharsets.UTF_8));
        return Manifests.single(config).replace("\"size\":2", "\"size\":" + CONFIG.length());
    }

    private static Digest put(RegistryClient client, ImageRepository repository, String authorization, String tag)
            throws Exception {
        Digest blob = new BlobUpload(repository.host(), authorization)
                .put(repository.path(), CONFIG.getBytes(StandardCharsets.UTF_8));
        assertThat(client.hasBlob(repository, blob)).isTrue();
        return client.putManifest(
                repository.tag(tag),
                new ImageManifest(Manifests.OCI_MANIFEST, manifest().getBytes(StandardCharsets.UTF_8)));
    }
}
