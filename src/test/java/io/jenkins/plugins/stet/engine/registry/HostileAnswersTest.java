package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.testing.proxy.Fault;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are hardly HTTP, or that never end. */
class HostileAnswersTest extends HostileRegistry {
    static Stream<Named<String>> rawAnswers() {
        String ok = "HTTP/1.1 200 OK\r\nContent-Type: " + Manifests.OCI_MANIFEST + "\r\nConnection: close\r\n";
        return Stream.of(
                Named.of("nothing", ""),
                Named.of("zeros", "\0\0\0\0\0\0"),
                Named.of("no number", "HTTP/1.1 abc\r\n\r\n"),
                Named.of("negative status", "HTTP/1.1 -20 OK\r\n\r\n"),
                Named.of("another version", "HTTP/9.9 200 OK\r\n\r\n"),
                Named.of("another protocol", "SSH-2.0-OpenSSH_9.2\r\n"),
                Named.of("a secret in the status line", "HTTP/1.1 \u001b[2J\r\n\r\n"),
                Named.of("a header of a megabyte", ok + "X: " + "a".repeat(1 << 20) + "\r\n\r\n"),
                Named.of("a hundred thousand headers", ok + "X: a\r\n".repeat(100_000) + "\r\n"),
                Named.of("a header without a name", ok + ": a\r\n\r\n"),
                Named.of("a header with control characters", ok + "X: \u0001\u0002\r\n\r\n"),
                Named.of("negative length", ok + "Content-Length: -5\r\n\r\n{}"),
                Named.of("length beyond numbers", ok + "Content-Length: 99999999999999999999\r\n\r\n{}"),
                Named.of("length beyond memory", ok + "Content-Length: 9223372036854775807\r\n\r\n{}"),
                Named.of("two lengths", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
                Named.of("chunks without sizes", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"),
                Named.of("a chunk beyond memory", ok + "Transfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n{}"),
                Named.of("a negative chunk", ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n"),
                Named.of("switching protocols", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
                Named.of("continue for ever", "HTTP/1.1 100 Continue\r\n\r\n".repeat(1_000)),
                Named.of("no content", "HTTP/1.1 204 No Content\r\n\r\n"),
                Named.of("not modified", "HTTP/1.1 304 Not Modified\r\n\r\n"),
                Named.of("partial", "HTTP/1.1 206 Partial\r\nContent-Length: 2\r\n\r\n{}"),
                Named.of("a page", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"));
    }

    @ParameterizedTest
    @MethodSource("rawAnswers")
    void shouldSurviveEveryRawAnswer(String raw) {
        RegistryClient client = acquainted();
        proxy.fault(Fault.answer(raw));

        failsInWords(() -> client.manifest(image("app:1")));
        failsInWords(() -> client.config(image("app:1"), "linux/amd64"));
        failsInWords(() -> client.retag(image("app:1"), "2"));
        assertThat(client.find(image("app@" + digest))).isNotInstanceOf(ImageAnswer.Present.class);
    }

    @Test
    void shouldStopReadingABodyWithoutEnd() {
        assertStopped("HTTP/1.1 200 OK\r\nContent-Type: " + Manifests.OCI_MANIFEST + "\r\n\r\n", " ".repeat(1 << 16));
    }

    @Test
    void shouldStopReadingHeadersWithoutEnd() {
        assertStopped("HTTP/1.1 200 OK\r\n", "X-Again: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(1_000));
    }

    @Test
    void shouldStopReadingErrorsWithoutEnd() {
        assertStopped("HTTP/1.1 403 Forbidden\r\n\r\n", " ".repeat(1 << 16));
    }

    private void assertStopped(String start, String again) {
        RegistryClient client = acquainted();
        proxy.fault((server, socket, pauses) -> {
            OutputStream out = socket.getOutputStream();
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            byte[] more = again.getBytes(StandardCharsets.ISO_8859_1);
            for (long sent = 0; sent < 4L << 30; sent += more.length) {
                out.write(more);
            }
        });

        failsInWords(() -> client.manifest(image("app:1")));
    }

    @Test
    void shouldSurviveRandomAnswers() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RegistryClient client = acquainted();
        List<String> parts = List.of(
                "HTTP/1.1 ",
                "200",
                "401",
                " OK",
                "\r\n",
                "\r\n\r\n",
                "Content-Type: ",
                Manifests.OCI_MANIFEST,
                "Content-Length: ",
                "7",
                "0",
                "Transfer-Encoding: chunked",
                "WWW-Authenticate: Bearer realm=\"",
                "Location: ",
                "/",
                "\"",
                "{",
                "}",
                "\0",
                "\u00ff",
                "Docker-Content-Digest: ",
                NOTHING.value(),
                "application/json");
        for (int i = 0; i < 200; i++) {
            List<String> chosen = new ArrayList<>();
            for (int n = random.nextInt(30); n >= 0; n--) {
                chosen.add(parts.get(random.nextInt(parts.size())));
            }
            String raw = (random.nextBoolean() ? "HTTP/1.1 200 OK\r\n" : "") + String.join("", chosen);
            proxy.fault(Fault.answer(raw));

            assertThat(catchThrowable(() -> client.manifest(image("app@" + digest))))
                    .as("seed %d, answer %s", seed, raw)
                    .isInstanceOf(RegistryException.class);
        }
    }
}
