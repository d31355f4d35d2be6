package io.jenkins.plugins.stet.engine.registry;

import java.time.Duration;
import javax.net.ssl.SSLContext;

/**
 * How to reach registries.
 *
 * @param peers whom we may talk to, and how
 * @param credentials what is bound to which host
 * @param wayOut direct or through proxies
 * @param trust whose certificates are believed
 * @param pace how long and how often to try
 */
public record RegistrySettings(
        PeerPolicy peers, CredentialSource credentials, WayOut wayOut, SSLContext trust, Pace pace) {

    public RegistrySettings withPace(Pace other) {
        return new RegistrySettings(peers, credentials, wayOut, trust, other);
    }

    /**
     * How long and how often to try.
     *
     * @param call no call lasts longer
     * @param connect no attempt to connect lasts longer
     * @param slots how many requests a host gets at once
     */
    public record Pace(Duration call, Duration connect, RetryPolicy retries, HostSlots slots) {
        public static final Pace USUAL =
                new Pace(Duration.ofSeconds(20), Duration.ofSeconds(5), RetryPolicy.USUAL, new HostSlots(64));

        public Pace withCall(Duration other) {
            return new Pace(other, connect, retries, slots);
        }

        /** For those who can ask from elsewhere when there is no way from here. */
        public Pace givingUpUnconnected() {
            return new Pace(call, connect, retries.givingUpUnconnected(), slots);
        }

        public Pace withSlots(HostSlots other) {
            return new Pace(call, connect, retries, other);
        }
    }
}
