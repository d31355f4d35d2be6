package io.jenkins.plugins.stet.engine.registry;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

/** Reads an answer that means "not now". */
final class Busy {
    private Busy() {}

    static BusyPeerException peer(Reply reply, Clock clock, Collection<String> secrets) {
        Duration wait = RetryAfter.of(reply, clock);
        String when = wait.isZero() ? "" : ", asking to come back after " + wait.toSeconds() + " s";
        String said = RegistryErrors.in(reply).describe(secrets);
        return new BusyPeerException(reply.peer() + " answered " + said + when, wait);
    }
}
