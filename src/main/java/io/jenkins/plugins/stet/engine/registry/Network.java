package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.net.InetAddress;
import java.util.function.Predicate;

/**
 * The Internet as we see it.
 *
 * @param names resolves a name
 * @param isPublic whether an address may be contacted without being configured
 */
record Network(Names names, Predicate<InetAddress> isPublic) {
    static final Network REAL = new Network(SystemNames::resolve, PublicAddresses::contains);

    /** A name service with a deadline. */
    @FunctionalInterface
    interface Names {
        InetAddress[] resolve(String host, Deadline deadline) throws IOException;
    }
}
