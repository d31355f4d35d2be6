package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.net.URI;
import java.util.Set;

/**
 * Whom we may talk to. Every request is held against it, those that a redirect or a token realm asks for included.
 *
 * @param reach which addresses may be contacted
 * @param insecure hosts that may be spoken to over plain HTTP
 */
public record PeerPolicy(Reach reach, Set<RegistryHost> insecure) {
    public PeerPolicy {
        insecure = Set.copyOf(insecure);
    }

    /** Which addresses may be contacted. */
    public sealed interface Reach {}

    /** The person at the command line may contact what this machine reaches. */
    public record Anywhere() implements Reach {}

    /** A controller contacts hosts that an administrator configured, and public addresses. */
    public record ConfiguredOrPublic(Set<RegistryHost> configured) implements Reach {
        public ConfiguredOrPublic {
            configured = Set.copyOf(configured);
        }
    }

    public static PeerPolicy commandLine(Set<RegistryHost> insecure) {
        return new PeerPolicy(new Anywhere(), insecure);
    }

    public static PeerPolicy controller(Set<RegistryHost> configured, Set<RegistryHost> insecure) {
        return new PeerPolicy(new ConfiguredOrPublic(configured), insecure);
    }

    void checkForm(URI uri) throws RegistryException {
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw refused("it sends us to an address without a usable host name", "Check the registry.");
        }
        RegistryHost host = RegistryHost.of(uri);
        boolean plain = "http".equals(uri.getScheme());
        if (!plain && !"https".equals(uri.getScheme())) {
            throw refused(host + ": only https is spoken", "Check the registry's address.");
        }
        if (plain && !speaksPlainly(host)) {
            throw refused(
                    host + ": plain HTTP would show everything to the network",
                    "Use HTTPS, or mark the host insecure: true in 'registries' (command line: insecure-registries"
                            + " of the engine).");
        }
    }

    /** Whether addresses of this peer must be looked at before it is contacted. */
    boolean mustBePublic(URI uri) {
        return reach instanceof ConfiguredOrPublic limited
                && !limited.configured().contains(RegistryHost.of(uri))
                && !insecure.contains(RegistryHost.of(uri));
    }

    /** Plain HTTP only where the traffic does not leave this machine, or where someone said it may. */
    boolean speaksPlainly(RegistryHost host) {
        return insecure.contains(host) || LoopbackNames.contains(host);
    }

    static RegistryException refused(String what, String remedy) {
        return new RegistryException(Kind.DENIED, what + ": not contacted. " + remedy);
    }
}
