package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;

/** HTTPS for every host; for those that may speak plain HTTP, whichever of the two they answer. */
final class Schemes {
    private final PeerPolicy policy;
    private final HttpWire wire;
    private final Map<RegistryHost, String> known = new ConcurrentHashMap<>();
    /** Whoever comes while a host is asked waits for that answer: it is the same for all. */
    private final OneAtATime<RegistryHost> probing = new OneAtATime<>();

    Schemes(PeerPolicy policy, HttpWire wire) {
        this.policy = policy;
        this.wire = wire;
    }

    String of(RegistryHost host, Deadline deadline) throws IOException {
        if (!policy.speaksPlainly(host)) {
            return "https";
        }
        String before = known.get(host);
        if (before != null) {
            return before;
        }
        return probing.holding(host, deadline, () -> {
            String meanwhile = known.get(host);
            if (meanwhile != null) {
                return meanwhile;
            }
            String found = probe(host, deadline);
            known.put(host, found);
            return found;
        });
    }

    /**
     * Asks without any credential, in plain HTTP first: a server that expects TLS says or shows at once that this is none,
     * while one that expects plain text may wait for ever for the rest of what to it is half a line.
     */
    private String probe(RegistryHost host, Deadline deadline) throws IOException {
        try {
            Reply reply = ask("http", host, deadline.atMost(deadline.left().dividedBy(2)));
            if (reply.status() != 400) {
                return reply.peer().hostName().equals(host.hostName())
                        ? String.valueOf(reply.uri().getScheme())
                        : "http";
            }
        } catch (RegistryException e) {
            throw e;
        } catch (IOException notPlain) {
            return tls(host, deadline, notPlain);
        }
        ask("https", host, deadline);
        return "https";
    }

    private String tls(RegistryHost host, Deadline deadline, IOException notPlain) throws IOException {
        try {
            ask("https", host, deadline);
            return "https";
        } catch (IOException e) {
            boolean speaksTls = e instanceof SSLException tls && Trouble.isAboutCertificate(tls);
            IOException telling = speaksTls ? e : notPlain;
            telling.addSuppressed(speaksTls ? notPlain : e);
            throw telling;
        }
    }

    private Reply ask(String scheme, RegistryHost host, Deadline deadline) throws IOException {
        URI uri = URI.create(scheme + "://" + host.apiAuthority() + "/v2/");
        return wire.send(Call.of("GET", uri, Limits.ERROR), deadline);
    }
}
