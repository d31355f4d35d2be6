package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageConfig;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.testing.registry.Answer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import io.jenkins.plugins.stet.testing.registry.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryClientTest {
    private static final String CONFIG =
            """
            {"os":"linux","architecture":"amd64","config":{"OnBuild":["COPY . /src"],"Labels":{"a":"b"}}}""";

    private final FakeRegistry registry = FakeRegistry.plain();
    private final RegistryClient client = ClientFixture.anonymous();

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void shouldFindAnImageByTagAndByDigest() {
        Digest digest = registry.image("prod/app", "1", CONFIG);

        assertThat(client.find(image(registry.host(), "prod/app:1"))).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(client.find(image(registry.host(), "prod/app@" + digest)))
                .isEqualTo(new ImageAnswer.Present(digest));
    }

    @Test
    void shouldAskOnlyOnceForAPlainImage() {
        registry.image("app", "1", CONFIG);
        client.find(image(registry.host(), "app:1"));
        registry.forgetRequests();

        client.find(image(registry.host(), "app:1"));

        assertThat(registry.requests()).hasToString("[HEAD /v2/app/manifests/1]");
    }

    @Test
    void shouldSayWhereAnImageIsMissing() {
        assertThat(client.find(image(registry.host(), "prod/app:1")))
                .asInstanceOf(type(ImageAnswer.Absent.class))
                .satisfies(absent -> assertThat(absent.why()).contains(registry.host(), "prod/app:1", "404"));
    }

    @Test
    void shouldLookAtTheChildrenOfAnIndex() {
        Digest child = registry.image("app", "", CONFIG);
        Digest index = index(child);

        assertThat(client.find(image(registry.host(), "app:all"))).isEqualTo(new ImageAnswer.Present(index));

        registry.content().forget("app", child.value());
        assertThat(client.find(image(registry.host(), "app:all")))
                .asInstanceOf(type(ImageAnswer.Absent.class))
                .satisfies(absent -> assertThat(absent.why()).contains(child.value()));
    }

    @Test
    void shouldReadAnIndexOnceAndAskForItsChildrenEachTime() {
        Digest child = registry.image("app", "", CONFIG);
        Digest index = index(child);
        client.find(image(registry.host(), "app:all"));
        registry.forgetRequests();

        assertThat(client.find(image(registry.host(), "app@" + index))).isEqualTo(new ImageAnswer.Present(index));
        assertThat(registry.requests()).extracting(Request::method).containsExactly("HEAD", "HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", ""})
    void shouldNotBelieveAnAnswerThatIsNoManifest(String type) {
        Digest digest = registry.image("app", "1", CONFIG);
        registry.twistedBy((request, answer) ->
                type.isEmpty() ? answer.without("Content-Type") : answer.with("Content-Type", type));

        assertThat(client.find(image(registry.host(), "app@" + digest))).isInstanceOf(ImageAnswer.Unanswered.class);
    }

    @Test
    void shouldNotBelieveAnotherDigestThanTheOneAskedFor() {
        Digest digest = registry.image("app", "1", CONFIG);
        Digest other = Digest.of(new byte[] {1});
        registry.twistedBy((request, answer) -> answer.with("Docker-Content-Digest", other.value()));

        assertThat(client.find(image(registry.host(), "app@" + digest))).isInstanceOf(ImageAnswer.Unanswered.class);
    }

    @Test
    void shouldHoldTheBytesOfAManifestAgainstItsDigest() {
        Digest digest = registry.image("app", "1", CONFIG);
        registry.twistedBy((request, answer) -> answer.saying("{\"evil\":1}".getBytes(StandardCharsets.UTF_8)));

        for (String name : List.of("app:1", "app@" + digest)) {
            assertThatThrownBy(() -> client.manifest(image(registry.host(), name)))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("the bytes have the digest")
                    .hasMessageContaining(registry.host());
        }
    }

    @Test
    void shouldReadAManifestWithoutADigestHeader() throws Exception {
        Digest digest = registry.image("app", "1", CONFIG);
        registry.twistedBy((request, answer) -> answer.without("Docker-Content-Digest"));

        assertThat(client.manifest(image(registry.host(), "app:1")).digest()).isEqualTo(digest);
        assertThat(client.find(image(registry.host(), "app:1"))).isEqualTo(new ImageAnswer.Present(digest));
    }

    @Test
    void shouldRetagWithoutMovingALayer() throws Exception {
        Digest digest = registry.image("app", "fp-1", CONFIG);

        assertThat(client.retag(image(registry.host(), "app@" + digest), "main"))
                .isEqualTo(new TagAnswer.Moved("main", digest));

        assertThat(client.find(image(registry.host(), "app:main"))).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(registry.requests()).extracting(Request::path).noneMatch(path -> path.contains("/blobs/"));
    }

    @Test
    void shouldKeepTheMediaTypeOfWhatItRetags() throws Exception {
        Digest config = registry.content().blob(CONFIG.getBytes(StandardCharsets.UTF_8));
        Digest digest = registry.content().manifest("app", "1", Manifests.DOCKER_MANIFEST, Manifests.single(config));

        client.retag(image(registry.host(), "app@" + digest), "2");

        ImageManifest copy = client.manifest(image(registry.host(), "app:2"));
        assertThat(copy.mediaType()).isEqualTo(Manifests.DOCKER_MANIFEST);
        assertThat(copy.digest()).isEqualTo(digest);
    }

    @Test
    void shouldNotWriteATagThatIsRightAlready() throws Exception {
        Digest digest = registry.image("app", "main", CONFIG);

        assertThat(client.retag(image(registry.host(), "app@" + digest), "main"))
                .isEqualTo(new TagAnswer.AlreadyThere("main", digest));
        assertThat(registry.requests()).extracting(Request::method).doesNotContain("PUT");
    }

    @Test
    void shouldTellThatATagCannotMove() throws Exception {
        registry.image("app", "main", CONFIG);
        Digest other = registry.image("app", "fp-2", CONFIG + " ");
        registry.content().forbidMovingTags();

        assertThat(client.retag(image(registry.host(), "app@" + other), "main"))
                .asInstanceOf(type(TagAnswer.Immutable.class))
                .satisfies(answer -> assertThat(answer.why()).contains("immutable", registry.host()));
    }

    @Test
    void shouldListAllPagesOfTags() throws Exception {
        for (int i = 0; i < 25; i++) {
            registry.image("app", "t" + i, CONFIG);
        }
        registry.content().showTagsInPagesOf(10);

        assertThat(client.tags(repository("app")))
                .hasSize(25)
                .contains("t0", "t24")
                .isSorted();
        assertThat(client.tags(repository("unknown"))).isEmpty();
    }

    @Test
    void shouldDeleteOnceAndSayWhenThereWasNothing() throws Exception {
        Digest digest = registry.image("app", "1", CONFIG);

        assertThat(client.delete(image(registry.host(), "app@" + digest))).isTrue();
        assertThat(client.delete(image(registry.host(), "app@" + digest))).isFalse();
    }

    @Test
    void shouldSayThatDeletesAreSwitchedOff() {
        registry.twistedBy((request, answer) -> Answer.error(405, "UNSUPPORTED", "The operation is unsupported."));

        assertThatThrownBy(() -> client.delete(image(registry.host(), "app:1")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("deletes are often switched off");
    }

    @Test
    void shouldReadTheConfigurationOfAnImage() throws Exception {
        registry.image("app", "1", CONFIG);

        ImageConfig config = client.config(image(registry.host(), "app:1"), "linux/amd64");

        assertThat(config.onbuild()).containsExactly("COPY . /src");
        assertThat(config.labels()).containsEntry("a", "b");
        assertThat(config.platform()).isEqualTo("linux/amd64");
    }

    @Test
    void shouldReadTheConfigurationOfThePlatformsChild() throws Exception {
        Digest amd = registry.image("app", "", CONFIG);
        Digest arm = registry.image("app", "", "{\"os\":\"linux\",\"architecture\":\"arm64\",\"config\":{}}");
        registry.content()
                .manifest(
                        "app",
                        "all",
                        Manifests.DOCKER_LIST,
                        Manifests.index(List.of(
                                new Manifests.Child(amd, "linux", "amd64", ""),
                                new Manifests.Child(arm, "linux", "arm64", "v8"))));

        assertThat(client.config(image(registry.host(), "app:all"), "linux/arm64")
                        .platform())
                .isEqualTo("linux/arm64");
        assertThat(client.config(image(registry.host(), "app:all"), "linux/amd64")
                        .onbuild())
                .hasSize(1);
        assertThatThrownBy(() -> client.config(image(registry.host(), "app:all"), "windows/amd64"))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND))
                .hasMessageContaining("no image for windows/amd64");
    }

    @Test
    void shouldNotBelieveAConfigurationWithOtherBytes() {
        registry.image("app", "1", CONFIG);
        registry.twistedBy((request, answer) ->
                request.path().contains("/blobs/") ? answer.saying("{}".getBytes(StandardCharsets.UTF_8)) : answer);

        assertThatThrownBy(() -> client.config(image(registry.host(), "app:1"), "linux/amd64"))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("the bytes are not those of");
    }

    @Test
    void shouldSayWhetherABlobIsThere() throws Exception {
        Digest blob = registry.content().blob(new byte[] {1, 2, 3});

        assertThat(client.hasBlob(repository("app"), blob)).isTrue();
        assertThat(client.hasBlob(repository("app"), Digest.of(new byte[] {9}))).isFalse();
    }

    @Test
    void shouldNotAskARegistryAboutALocalImage() {
        assertThat(client.find(ImageRepository.local("app").tag("x"))).isInstanceOf(ImageAnswer.Unanswered.class);
        assertThatThrownBy(() -> client.tags(ImageRepository.local("app"))).hasMessageContaining("local image");
    }

    private Digest index(Digest child) {
        return registry.content()
                .manifest(
                        "app",
                        "all",
                        Manifests.OCI_INDEX,
                        Manifests.index(List.of(new Manifests.Child(child, "linux", "amd64", ""))));
    }

    private ImageRepository repository(String path) {
        return new ImageRepository(registry.host(), path);
    }
}
