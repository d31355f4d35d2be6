package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.testing.registry.Answer;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manifests and configurations that lie, contradict themselves or never end. */
class HostileDocumentsTest extends HostileRegistry {
    static Stream<Named<String>> documents() {
        String config = "\"config\":{\"digest\":\"" + NOTHING + "\"}";
        return Stream.of(
                Named.of("empty", ""),
                Named.of("a list", "[]"),
                Named.of("a number", "1e999999999"),
                Named.of("cut", "{\"config\":"),
                Named.of("deep", "{\"a\":".repeat(100_000)),
                Named.of("deep lists", "[".repeat(100_000)),
                Named.of("twice the same key", "{" + config + "," + config + "}"),
                Named.of("something behind", "{" + config + "}{}"),
                Named.of("no config", "{}"),
                Named.of("no digest", "{\"config\":{}}"),
                Named.of("a number for a digest", "{\"config\":{\"digest\":1}}"),
                Named.of("another algorithm", "{\"config\":{\"digest\":\"sha512:" + "0".repeat(128) + "\"}}"),
                Named.of("a path for a digest", "{\"config\":{\"digest\":\"sha256:../../../etc/passwd\"}}"),
                Named.of("both kinds", "{" + config + ",\"manifests\":[]}"),
                Named.of("another type inside", "{\"mediaType\":\"" + Manifests.OCI_INDEX + "\"," + config + "}"),
                Named.of("a long number", "{\"schemaVersion\":" + "9".repeat(100_000) + "," + config + "}"),
                Named.of("bytes that are no text", "{\"a\":\"\u00ff\u00fe\"," + config + "}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldSurviveEveryManifest(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (String type : List.of(Manifests.OCI_MANIFEST, Manifests.OCI_INDEX)) {
            registry.twistedBy(
                    (request, answer) -> request.path().contains("/manifests/") ? manifest(type, bytes) : answer);
            RegistryClient client = acquaintedWith(registry.host());

            failsInWords(() -> client.config(direct("app:1"), "linux/amd64"));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void shouldSurviveEveryConfiguration(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Digest config = registry.content().blob(bytes);
        registry.content().manifest("b", "1", Manifests.OCI_MANIFEST, Manifests.single(config));

        Throwable thrown = catchThrowable(() -> acquaintedWith(registry.host()).config(direct("b:1"), "linux/amd64"));

        assertThat(thrown)
                .satisfiesAnyOf(t -> assertThat(t).isNull(), t -> assertThat(t).isInstanceOf(RegistryException.class));
    }

    @Test
    void shouldSurviveAnIndexOfTenThousandChildren() {
        List<Manifests.Child> children = Collections.nCopies(10_000, new Manifests.Child(digest, "linux", "amd64", ""));
        registry.content().manifest("app", "many", Manifests.OCI_INDEX, Manifests.index(children));

        assertThat(acquaintedWith(registry.host()).find(direct("app:many"))).isInstanceOf(ImageAnswer.Unanswered.class);
        assertThat(registry.requests()).hasSizeLessThan(20);
    }

    @Test
    void shouldSurviveIndexesInIndexes() {
        Digest inner = digest;
        for (int depth = 0; depth < 10; depth++) {
            List<Manifests.Child> child = List.of(new Manifests.Child(inner, "linux", "amd64", ""));
            inner = registry.content().manifest("app", "", Manifests.OCI_INDEX, Manifests.index(child));
        }
        Digest top = inner;
        RegistryClient client = acquaintedWith(registry.host());

        assertThat(client.find(direct("app@" + top))).isInstanceOf(ImageAnswer.Unanswered.class);
        failsInWords(() -> client.config(direct("app@" + top), "linux/amd64"));
    }

    @Test
    void shouldNotMultiplyRequestsByNestedIndexes() {
        Digest inner = digest;
        for (int depth = 0; depth < 3; depth++) {
            List<Manifests.Child> children = Collections.nCopies(200, new Manifests.Child(inner, "linux", "amd64", ""));
            inner = registry.content().manifest("app", "", Manifests.OCI_INDEX, Manifests.index(children));
        }
        Digest top = inner;

        acquaintedWith(registry.host()).find(direct("app@" + top));

        assertThat(registry.requests()).hasSizeLessThan(2 * Limits.CHILDREN);
    }

    private static Answer manifest(String type, byte[] bytes) {
        return Answer.of(200, bytes)
                .with("Content-Type", type)
                .with("Docker-Content-Digest", Digest.of(bytes).value());
    }
}
