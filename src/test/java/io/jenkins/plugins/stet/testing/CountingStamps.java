package io.jenkins.plugins.stet.testing;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.detect.Stamps;
import java.time.Instant;

/** Every mark is left by a build of its own, one newer than all before. */
public record CountingStamps(String name, TrustClass trust, Instant at) implements Stamps {
    @Override
    public BuildStamp next(ServiceHistory history) {
        long number = history.newestNumber() + 1;
        return new BuildStamp(number, name + " #" + number, trust, at);
    }
}
