package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings.Pace;
import io.jenkins.plugins.stet.testing.proxy.Fault;
import io.jenkins.plugins.stet.testing.proxy.FaultProxy;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the network does, a call ends by its deadline with the right answer or with a message that names the peer. */
class FaultsTest {
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final Duration SLACK = Duration.ofSeconds(1);

    private final FakeRegistry registry = FakeRegistry.plain();
    private final FaultProxy proxy = new FaultProxy(registry.host());
    private Digest digest = Digest.of(new byte[0]);

    @BeforeEach
    void fill() {
        digest = registry.image("app", "1", "{}");
        registry.twistedBy((request, answer) -> answer.with("Connection", "close"));
    }

    @AfterEach
    void stop() {
        proxy.close();
        registry.close();
    }

    static Stream<Named<LongFunction<Fault>>> cuts() {
        return Stream.of(Named.of("reset", Fault::resetAfter), Named.of("end", Fault::endAfter));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void shouldSurviveACutAtEveryByteOfAManifest(LongFunction<Fault> cut) throws Exception {
        RegistryClient client = acquainted(1);
        client.manifest(image(proxy.host(), "app:1"));
        long length = proxy.answered();
        assertThat(length).isGreaterThan(150);

        for (long at = 0; at < length; at++) {
            proxy.fault(cut.apply(at));
            Throwable thrown = catchThrowable(() -> client.manifest(image(proxy.host(), "app:1")));
            assertThat(thrown)
                    .as("cut at byte %d of %d", at, length)
                    .isInstanceOfSatisfying(
                            RegistryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE))
                    .hasMessageContaining(proxy.host())
                    .hasMessageContaining("app:1");
        }
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void shouldSurviveACutAtEveryByteOfALookUp(LongFunction<Fault> cut) {
        RegistryClient client = acquainted(1);
        client.find(image(proxy.host(), "app:1"));
        long length = proxy.answered();

        for (long at = 0; at < length; at++) {
            proxy.fault(cut.apply(at));
            assertThat(why(client)).as("cut at byte %d of %d", at, length).contains(proxy.host(), "app:1");
        }
    }

    @Test
    void shouldAskAgainAfterAReset() {
        RegistryClient client = acquainted(3);
        proxy.faults(connection -> connection < 3 ? Fault.resetAfter(20) : Fault.NONE);

        assertThat(client.find(image(proxy.host(), "app:1"))).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(proxy.connections()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "429 Too Many Requests",
                "500 Oops",
                "502 Bad Gateway",
                "503 Busy",
                "504 Gateway Timeout",
                "408 Late"
            })
    void shouldAskAgainWhenTheRegistryIsBusy(String status) {
        RegistryClient client = acquainted(3);
        proxy.faults(connection -> connection < 3 ? Fault.status(status) : Fault.NONE);

        assertThat(client.find(image(proxy.host(), "app:1"))).isEqualTo(new ImageAnswer.Present(digest));

        proxy.fault(Fault.status(status));
        assertThat(why(client)).contains(proxy.host(), status.substring(0, 3), "Try again later");
    }

    @Test
    void shouldWaitAsLongAsTheRegistryAsks() {
        RegistryClient client = acquainted(3);
        proxy.faults(connection -> connection == 1 ? Fault.status("429 Slow Down", "Retry-After: 1") : Fault.NONE);

        long begin = System.nanoTime();
        assertThat(client.find(image(proxy.host(), "app:1"))).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(since(begin)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "999999999", "Fri, 31 Dec 2100 23:59:59 GMT"})
    void shouldNotWaitBeyondTheDeadline(String retryAfter) {
        RegistryClient client = acquainted(3);
        proxy.fault(Fault.status("429 Slow Down", "Retry-After: " + retryAfter));

        assertThat(why(client)).contains(proxy.host(), "429", "come back after");
        assertThat(proxy.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "soon", "", "1e9", "Fri, 99 Foo 2100"})
    void shouldIgnoreARetryAfterThatIsNone(String retryAfter) {
        RegistryClient client = acquainted(3);
        proxy.faults(
                connection -> connection == 1 ? Fault.status("503 Busy", "Retry-After: " + retryAfter) : Fault.NONE);

        assertThat(client.find(image(proxy.host(), "app:1"))).isEqualTo(new ImageAnswer.Present(digest));
    }

    static Stream<Named<Fault>> delays() {
        return Stream.of(
                Named.of("hang before the answer", Fault.hangAfter(0)),
                Named.of("hang in the headers", Fault.hangAfter(30)),
                Named.of("hang in the body", Fault.hangAfter(260)),
                Named.of("slow drip", Fault.drip(50)),
                Named.of("latency beyond the deadline", Fault.latency(60_000)));
    }

    @ParameterizedTest
    @MethodSource("delays")
    void shouldEndByTheDeadline(Fault fault) {
        RegistryClient client = acquainted(3);
        proxy.fault(fault);

        long begin = System.nanoTime();
        assertThat(catchThrowable(() -> client.manifest(image(proxy.host(), "app:1"))))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(proxy.host())
                .hasMessageContaining("in time");
        assertThat(since(begin)).isLessThan(DEADLINE.plus(SLACK));
    }

    @Test
    void shouldAnswerThroughLatency() {
        RegistryClient client = acquainted(1);
        proxy.fault(Fault.latency(50));

        assertThat(client.find(image(proxy.host(), "app:1"))).isEqualTo(new ImageAnswer.Present(digest));
    }

    /** A client that found out before the faults began how this registry is spoken to. */
    private RegistryClient acquainted(int attempts) {
        RetryPolicy retries = new RetryPolicy(attempts, Duration.ofMillis(1), Duration.ofSeconds(10));
        Pace pace = new Pace(DEADLINE, DEADLINE, retries, new HostSlots(4));
        RegistryClient client = new RegistryClient(
                ClientFixture.settings(PeerPolicy.commandLine(Set.of()), CredentialSource.NONE, pace));
        assertThat(client.find(image(proxy.host(), "app:1"))).isInstanceOf(ImageAnswer.Present.class);
        proxy.fault(Fault.NONE);
        return client;
    }

    private String why(RegistryClient client) {
        ImageAnswer answer = client.find(image(proxy.host(), "app:1"));
        assertThat(answer).isInstanceOf(ImageAnswer.Unanswered.class);
        return ((ImageAnswer.Unanswered) answer).why();
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
