package io.jenkins.plugins.stet.core.build.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent says about registries, honest or not. */
class RegistryReplyTest {
    private static final Digest DIGEST = Digest.of(new byte[] {1});
    private static final Digest OTHER = Digest.of(new byte[] {2});
    private static final ImageReference IMAGE = new ImageRepository("registry.example.com", "app").at(DIGEST);
    private static final BaseImageQuery BASE = new BaseImageQuery("alpine:3", "linux/amd64");

    @Test
    void shouldBringBackWhatWasFound() throws Exception {
        List<ImageAnswer> images = List.of(
                new ImageAnswer.Present(DIGEST), new ImageAnswer.Absent("gone"), new ImageAnswer.Unanswered("late"));
        ImageReference second = new ImageRepository("registry.example.com", "b").at(OTHER);
        ImageReference third = new ImageRepository("registry.example.com", "c").tag("1");

        assertThat(sent(RegistryReply.ofImages(images))
                        .images(List.of(IMAGE, second, third))
                        .values())
                .containsExactlyElementsOf(images);
    }

    @Test
    void shouldBringBackWhatBaseImagesAre() throws Exception {
        BaseImageAnswer known = new BaseImageAnswer.Known(
                new BaseImageFacts(BASE, DIGEST, List.of("RUN true"), new TreeMap<>(Map.of("PATH", "/bin"))));
        BaseImageAnswer unknown = new BaseImageAnswer.Unknown(new BaseImageQuery("b", ""), "late");

        assertThat(sent(RegistryReply.ofBases(List.of(known, unknown)))
                        .bases(List.of(BASE, new BaseImageQuery("b", "")))
                        .values())
                .containsExactly(known, unknown);
    }

    @Test
    void shouldBringBackWhatBecameOfATag() throws Exception {
        assertThat(tag(RegistryReply.ofTag(new TagAnswer.Moved("1", OTHER))))
                .isEqualTo(new TagAnswer.Moved("1", DIGEST));
        assertThat(tag(RegistryReply.ofTag(new TagAnswer.AlreadyThere("1", OTHER))))
                .isEqualTo(new TagAnswer.AlreadyThere("1", DIGEST));
        assertThat(tag(RegistryReply.ofTag(new TagAnswer.Immutable("1", "for ever"))))
                .isEqualTo(new TagAnswer.Immutable("1", "for ever"));
        assertThatThrownBy(() -> tag(RegistryReply.ofProblem(new RegistryException(Kind.DENIED, "no"))))
                .isInstanceOfSatisfying(
                        RegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DENIED))
                .hasMessage("no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"images\":[]}",
                "{\"images\":\"all\"}",
                "{\"images\":[true]}",
                "{\"images\":[{}]}",
                "{\"images\":[{\"id\":\"sha256:0\"}]}",
                "{\"images\":[{\"id\":\"sha256:ABCDEF\"}]}",
                "{\"images\":[{\"id\":7}]}"
            })
    void shouldNotTakeAnotherFormForAnImage(String said) throws Exception {
        assertThat(read(said).images(List.of(IMAGE)).get(IMAGE)).isInstanceOf(ImageAnswer.Unanswered.class);
    }

    @Test
    void shouldNotTakeAnotherImageForTheOneThatWasAskedFor() throws Exception {
        RegistryReply reply = sent(RegistryReply.ofImages(List.of(new ImageAnswer.Present(OTHER))));

        assertThat(reply.images(List.of(IMAGE)).get(IMAGE)).isInstanceOf(ImageAnswer.Unanswered.class);
        BaseImageQuery pinned = new BaseImageQuery("alpine@" + DIGEST, "");
        BaseImageAnswer base = new BaseImageAnswer.Known(new BaseImageFacts(pinned, OTHER, List.of()));
        assertThat(sent(RegistryReply.ofBases(List.of(base)))
                        .bases(List.of(pinned))
                        .get(pinned))
                .isInstanceOf(BaseImageAnswer.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"bases\":[]}",
                "{\"bases\":[{}]}",
                "{\"bases\":[{\"digest\":\"sha256:0\"}]}",
                "{\"bases\":[{\"digest\":true}]}",
            })
    void shouldNotTakeAnotherFormForABaseImage(String said) throws Exception {
        assertThat(read(said).bases(List.of(BASE)).get(BASE)).isInstanceOf(BaseImageAnswer.Unknown.class);
    }

    /** ONBUILD may copy from the context: instructions that are not read would be inputs that are not seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"onbuild\":[]",
                ",\"environment\":{}",
                ",\"onbuild\":\"COPY . .\",\"environment\":{}",
                ",\"onbuild\":[\"RUN true\",[\"COPY . .\"]],\"environment\":{}",
                ",\"onbuild\":[],\"environment\":{\"PATH\":7}",
                ",\"onbuild\":[],\"environment\":[]",
            })
    void shouldNotTakeHalfOfWhatIsSaidAboutABaseImage(String rest) throws Exception {
        String said = "{\"bases\":[{\"digest\":\"" + DIGEST + "\"" + rest + "}]}";

        assertThat(read(said).bases(List.of(BASE)).get(BASE)).isInstanceOf(BaseImageAnswer.Unknown.class);
    }

    @Test
    void shouldNotTakeAnotherFormForATag() throws Exception {
        assertThatThrownBy(() -> read("{\"tag\":true}").tag(DIGEST, "1")).isInstanceOf(RegistryException.class);
        assertThatThrownBy(() -> read("{\"tag\":\"put\"}").tag(DIGEST, "1")).isInstanceOf(RegistryException.class);
    }

    @Test
    void shouldNotReadWhatIsTooLongOrNothing() {
        assertThatThrownBy(() -> RegistryReply.read(new byte[RegistryReply.MOST_BYTES + 1]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer");
        assertThatThrownBy(() -> read("hello")).isInstanceOf(IOException.class);
    }

    @Test
    void shouldKeepTextsAndHostsWithinBounds() throws Exception {
        String why = "x".repeat(1_000_000);
        ImageAnswer answer = sent(RegistryReply.ofImages(List.of(new ImageAnswer.Absent(why))))
                .images(List.of(IMAGE))
                .get(IMAGE);
        assertThat(((ImageAnswer.Absent) answer).why()).hasSizeLessThan(30_000);

        assertThat(read("{\"strangers\":[\"auth.example.com:5000\",\"a b\",7,\"\",\"user@host\"]}")
                        .strangers())
                .containsExactly("auth.example.com:5000");
        assertThat(read("{\"strangers\":\"all\"}").strangers()).isEmpty();
    }

    private static TagAnswer tag(Map<String, Object> said) throws IOException {
        return sent(said).tag(DIGEST, "1");
    }

    private static RegistryReply sent(Map<String, Object> said) throws IOException {
        return RegistryReply.read(RegistryReply.bytes(said, List.of()));
    }

    private static RegistryReply read(String said) throws IOException {
        return RegistryReply.read(said.getBytes(StandardCharsets.UTF_8));
    }
}
