package io.jenkins.plugins.stet.jenkins.build;

import hudson.AbortException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.HashMap;
import java.util.Map;

/** How often a service was built, or about to be, in vain. */
final class Attempts {
    private static final int MOST = 3;

    private final Map<ServiceId, Integer> failed = new HashMap<>();

    /** One round of the step follows the other, so nobody else is here. */
    void outdated(ServiceId service) throws AbortException {
        if (isLast(service)) {
            throw new AbortException("service '" + service
                    + "' was not built, because its files change faster than it can be; stop what writes to them");
        }
    }

    /**
     * An image for others to stand on, which they look for next: one build is enough.
     *
     * @param doubt why they may not find it
     */
    void built(ServiceId service, String doubt) throws AbortException {
        if (isLast(service)) {
            throw new AbortException("service '" + service + "', whose image is needed, was built " + MOST
                    + " times in vain: " + Words.manyLines(doubt));
        }
    }

    private boolean isLast(ServiceId service) {
        return failed.merge(service, 1, Integer::sum) >= MOST;
    }
}
