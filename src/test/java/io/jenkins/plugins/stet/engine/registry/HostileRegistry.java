package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings.Pace;
import io.jenkins.plugins.stet.testing.proxy.FaultProxy;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A registry that means harm, and how a call to it may fail: with a checked exception, in time, in one clean line. */
abstract class HostileRegistry {
    static final Duration DEADLINE = Duration.ofSeconds(3);
    static final Digest NOTHING = Digest.of(new byte[0]);

    final FakeRegistry registry = FakeRegistry.plain();
    final FaultProxy proxy = new FaultProxy(registry.host());
    Digest digest = NOTHING;

    @BeforeEach
    void fill() {
        digest = registry.image("app", "1", "{\"os\":\"linux\",\"architecture\":\"amd64\"}");
    }

    @AfterEach
    void stop() {
        proxy.close();
        registry.close();
    }

    String failsInWords(ThrowingCallable call) {
        return failsInWords(call, proxy.host());
    }

    /** A checked exception in time, naming the peer, on one line. */
    static String failsInWords(ThrowingCallable call, String peer) {
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

    RegistryClient acquainted() {
        registry.twistedBy((request, answer) -> answer.with("Connection", "close"));
        return acquaintedWith(proxy.host());
    }

    static RegistryClient acquaintedWith(String host) {
        RegistryClient client = new RegistryClient(settings());
        client.find(ClientFixture.image(host, "unknown:1"));
        return client;
    }

    static RegistrySettings settings() {
        Pace pace = new Pace(
                DEADLINE, DEADLINE, new RetryPolicy(1, Duration.ofMillis(1), Duration.ofSeconds(1)), new HostSlots(4));
        return ClientFixture.settings(PeerPolicy.commandLine(Set.of()), CredentialSource.NONE, pace);
    }

    ImageReference image(String rest) {
        return ClientFixture.image(proxy.host(), rest);
    }

    ImageReference direct(String rest) {
        return ClientFixture.image(registry.host(), rest);
    }
}
