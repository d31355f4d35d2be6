package io.jenkins.plugins.stet.jenkins.build;

import hudson.AbortException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.HashMap;
import java.util.Map;

/** How often a service was about to be built and its inputs were others when that began. */
final class Attempts {
    private static final int MOST = 3;

    private final Map<ServiceId, Integer> failed = new HashMap<>();

    /** One round of the step follows the other, so nobody else is here. */
    void outdated(ServiceId service) throws AbortException {
        if (failed.merge(service, 1, Integer::sum) >= MOST) {
            throw new AbortException("service '" + service
                    + "' was not built, because its files change faster than it can be; stop what writes to them");
        }
    }
}
