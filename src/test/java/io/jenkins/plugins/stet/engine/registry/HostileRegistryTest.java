package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings.Pace;
import io.jenkins.plugins.stet.testing.proxy.Fault;
import io.jenkins.plugins.stet.testing.proxy.FaultProxy;
import io.jenkins.plugins.stet.testing.registry.Answer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import io.jenkins.plugins.stet.testing.registry.Request;
import io.jenkins.plugins.stet.testing.registry.TokenServer;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A registry that means harm may make a call fail, never crash, hang, lie about bytes or write into our messages. */
class HostileRegistryTest {
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final Digest NOTHING = Digest.of(new byte[0]);

    private final FakeRegistry registry = FakeRegistry.plain();
    private final FaultProxy proxy = new FaultProxy(registry.host());
    private Digest digest = NOTHING;

    @BeforeEach
    void fill() {
        digest = registry.image("app", "1", "{\"os\":\"linux\",\"architecture\":\"amd64\"}");
    }

    @AfterEach
    void stop() {
        proxy.close();
        registry.close();
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "::",
                "http://",
                "http:///x",
                "http:/x",
                "//",
                "http://[",
                "http://[::1",
                "javascript:alert(1)",
                "http://u:p@127.0.0.1/",
                "file:///etc/passwd",
                "http://127.0.0.1:99999/x",
                "http://127.0.0.1:-1/x",
                "http://a b/",
                "?",
                "#",
                "http://\u00e4/",
                "https:",
                "http://_/"
            })
    void shouldSurviveEveryRedirect(String location) {
        registry.twistedBy((request, answer) -> Answer.of(307, "").with("Location", location));
        RegistryClient client = new RegistryClient(settings());

        failsInWords(() -> client.manifest(direct("app:1")), registry.host());
    }

    @Test
    void shouldSurviveARedirectWithoutAnAddress() {
        registry.twistedBy((request, answer) -> Answer.of(302, ""));

        failsInWords(() -> new RegistryClient(settings()).manifest(direct("app:1")), registry.host());
    }

    static Stream<Answer> tokenAnswers() {
        return Stream.of(
                Answer.of(200, ""),
                Answer.of(200, "[]"),
                Answer.of(200, "{}"),
                Answer.of(200, "{\"token\":\"\"}"),
                Answer.of(200, "{\"token\":7}"),
                Answer.of(200, "{\"token\":\"a\\r\\nX-Evil: 1\"}"),
                Answer.of(200, "{\"token\":\"a b\"}"),
                Answer.of(200, "{\"token\":\"\\u00e4\"}"),
                Answer.of(200, "{\"token\":\"" + "x".repeat(2 << 20) + "\"}"),
                Answer.of(200, "{\"token\":\"bad\",\"expires_in\":-1}"),
                Answer.of(200, "{\"token\":\"bad\",\"expires_in\":1e300}"),
                Answer.of(200, "{\"token\":\"bad\",\"expires_in\":\"soon\"}"),
                Answer.of(404, "<html>"),
                Answer.of(500, "\u0000"),
                Answer.of(302, "").with("Location", "/token"));
    }

    @ParameterizedTest
    @MethodSource("tokenAnswers")
    void shouldSurviveEveryTokenAnswer(Answer answer) {
        try (TokenServer tokens = new TokenServer().answering(request -> answer)) {
            registry.guardedBy(RegistryGate.bearer(tokens.realm()));

            failsInWords(() -> new RegistryClient(settings()).manifest(direct("app:1")), "127.0.0.1");
        }
    }

    @Test
    void shouldAskForNoMoreThanItsOwnRepository() {
        try (TokenServer tokens = new TokenServer().answering(request -> TokenServer.token("bad"))) {
            registry.guardedBy(
                    (request, host) -> Optional.of(
                            Answer.of(401, "")
                                    .with(
                                            "WWW-Authenticate",
                                            "Bearer realm=\"" + tokens.realm()
                                                    + "?account=x\",service=\"s&scope=evil\",scope=\"repository:other:pull,push,delete\"")));

            failsInWords(() -> new RegistryClient(settings()).manifest(direct("app:1")), "127.0.0.1");

            assertThat(tokens.requests())
                    .isNotEmpty()
                    .extracting(Request::query)
                    .allMatch(query -> query.equals("account=x&service=s&scope=evil&scope=repository:app:pull"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</v2/app/tags/list?n=1000>; rel=\"next\"",
                "<http://169.254.169.254/latest?n=1000>; rel=\"next\"",
                "<?n=1000>; rel=next"
            })
    void shouldEndALoopOfTagPages(String link) {
        registry.twistedBy(
                (request, answer) -> request.path().endsWith("/tags/list") ? answer.with("Link", link) : answer);

        failsInWords(() -> acquaintedWith(registry.host()).tags(direct("app:1").repository()), registry.host());
    }

    @Test
    void shouldEndTagPagesThatNeverRepeat() {
        registry.twistedBy((request, answer) -> request.path().endsWith("/tags/list")
                ? answer.with("Link", "</v2/app/tags/list?last=" + System.nanoTime() + ">; rel=\"next\"")
                : answer);

        failsInWords(() -> acquaintedWith(registry.host()).tags(direct("app:1").repository()), registry.host());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<>; rel=next", "<::>; rel=\"next\"", "<http://[>; rel=next", ";;;"})
    void shouldSurviveEveryLink(String link) {
        registry.twistedBy((request, answer) -> answer.with("Link", link));

        Throwable thrown = catchThrowable(
                () -> acquaintedWith(registry.host()).tags(direct("app:1").repository()));

        assertThat(thrown)
                .satisfiesAnyOf(t -> assertThat(t).isNull(), t -> assertThat(t).isInstanceOf(RegistryException.class));
    }

    @Test
    void shouldNotLetARegistryWriteIntoOurMessages() {
        String evil = "\\u001b[2J\\u202e\\n[ERROR] fake line\\r" + "x".repeat(50_000);
        registry.twistedBy((request, answer) -> Answer.error(403, "DENIED" + evil, evil));

        String said = failsInWords(() -> new RegistryClient(settings()).manifest(direct("app:1")), registry.host());

        assertThat(said).hasSizeLessThan(1_500).doesNotContain("\n", "\r", "\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:99999/app:1",
                "[::::]:5000/app:1",
                "[::1]:1/app:1",
                "registry.1a/app:1",
                "127.0.0.1:0/app:1"
            })
    void shouldSurviveEveryHost(String reference) {
        assertThat(new RegistryClient(settings()).find(ImageReference.parse(reference)))
                .isInstanceOf(ImageAnswer.Unanswered.class);
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

    private String failsInWords(ThrowingCallable call) {
        return failsInWords(call, proxy.host());
    }

    /** A checked exception in time, naming the peer, on one line. */
    private static String failsInWords(ThrowingCallable call, String peer) {
        long begin = System.nanoTime();
        Throwable thrown = catchThrowable(call);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(DEADLINE.plusSeconds(2));
        assertThat(thrown).isInstanceOf(RegistryException.class);
        assertThat(thrown.getMessage())
                .hasSizeLessThan(2_000)
                .matches("[^\\p{Cntrl}]*")
                .satisfiesAnyOf(
                        m -> assertThat(m).contains(peer), m -> assertThat(m).contains("127.0.0.1"));
        return thrown.getMessage();
    }

    private static Answer manifest(String type, byte[] bytes) {
        return Answer.of(200, bytes)
                .with("Content-Type", type)
                .with("Docker-Content-Digest", Digest.of(bytes).value());
    }

    private RegistryClient acquainted() {
        registry.twistedBy((request, answer) -> answer.with("Connection", "close"));
        return acquaintedWith(proxy.host());
    }

    private static RegistryClient acquaintedWith(String host) {
        RegistryClient client = new RegistryClient(settings());
        client.find(ClientFixture.image(host, "unknown:1"));
        return client;
    }

    private static RegistrySettings settings() {
        Pace pace = new Pace(DEADLINE, DEADLINE, new RetryPolicy(1, Duration.ofMillis(1), Duration.ofSeconds(1)), 4);
        return ClientFixture.settings(PeerPolicy.commandLine(Set.of()), CredentialSource.NONE, pace);
    }

    private ImageReference image(String rest) {
        return ClientFixture.image(proxy.host(), rest);
    }

    private ImageReference direct(String rest) {
        return ClientFixture.image(registry.host(), rest);
    }
}
