package io.jenkins.plugins.stet.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {
    private static final String HEX = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource({
        "alpine, docker.io/library/alpine:latest",
        "alpine:3.20, docker.io/library/alpine:3.20",
        "me/app, docker.io/me/app:latest",
        "docker.io/alpine, docker.io/library/alpine:latest",
        "index.docker.io/me/app:1, docker.io/me/app:1",
        "localhost/app, localhost/app:latest",
        "localhost:5000/app:x, localhost:5000/app:x",
        "registry:5000/a/b/c, registry:5000/a/b/c:latest",
        "registry.example.com/prod/backend, registry.example.com/prod/backend:latest",
        "Registry/app, Registry/app:latest",
        "[::1]:5000/app:1, [::1]:5000/app:1",
        "127.0.0.1:5000/a__b/c-d.e:Tag_1.x-y, 127.0.0.1:5000/a__b/c-d.e:Tag_1.x-y"
    })
    void shouldReadReferencesAsDockerDoes(String text, String whole) {
        assertThat(ImageReference.parse(text)).hasToString(whole);
        assertThat(ImageReference.parse(whole)).isEqualTo(ImageReference.parse(text));
    }

    @Test
    void shouldLetTheDigestWinOverTheTag() {
        ImageReference reference = ImageReference.parse("host.example/app:1.2@sha256:" + HEX);

        assertThat(reference.digest()).contains(new Digest("sha256:" + HEX));
        assertThat(reference).hasToString("host.example/app@sha256:" + HEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":x",
                "a:",
                "a@",
                "a@sha256:12",
                "a@sha512:00",
                "UPPER",
                "a//b",
                "/a",
                "a/",
                "a b",
                "a:b:c",
                "http://h.example/a",
                "host.example:port/a",
                "host.example/A",
                "a:-x",
                "a:.x",
                "-a/b",
                "a\nb",
                "a_/b",
                "../a",
                "h.example/../a",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "u:p@h.example/a"
            })
    void shouldRefuseWhatDockerRefuses(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ImageReference.parse(text));
    }

    @Test
    void shouldKeepForeignTextOutOfMessages() {
        String hostile = "x\u001b[2J\u202e" + "y".repeat(10_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageReference.parse(hostile))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).doesNotContain("\u001b", "\u202e"));
    }

    @Test
    void shouldNameTheImageOfAService() {
        assertThat(ImageRepository.ofService("", "prod-backend").isLocal()).isTrue();
        assertThat(ImageRepository.ofService("r.example/prod", "backend")).hasToString("r.example/prod/backend");
        assertThat(ImageRepository.ofService("r.example/prod/", "backend")).hasToString("r.example/prod/backend");
        assertThat(ImageRepository.ofService("r.example/prod", "other.example/x"))
                .hasToString("other.example/x");
        assertThat(ImageRepository.ofService("", "localhost:5000/x")).hasToString("localhost:5000/x");
        assertThat(ImageRepository.ofService("me", "x")).hasToString("docker.io/me/x");
        assertThat(ImageRepository.ofService("r.example:5000", "x")).hasToString("r.example:5000/x");
    }

    @Test
    void shouldHoldBytesAgainstTheirDigest() {
        assertThat(Digest.of(new byte[0]).value())
                .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Digest.parse("sha256:" + HEX)).isPresent();
        assertThat(Digest.parse("sha256:" + HEX.toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
        assertThat(Digest.parse("sha256:" + HEX + "\n")).isEmpty();
    }
}
