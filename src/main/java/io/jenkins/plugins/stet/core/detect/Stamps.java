package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import java.time.InstantSource;

/** Signs marks: with the number of a build where there are builds, else with the next number of each service. */
@FunctionalInterface
public interface Stamps {
    BuildStamp next(ServiceHistory history);

    static Stamps ofBuild(BuildStamp build) {
        return history -> build;
    }

    /** For the command line, which has no builds to count. */
    static Stamps counting(String name, TrustClass trust, InstantSource clock) {
        return history -> {
            long number = history.newestNumber() + 1;
            return new BuildStamp(number, name + " #" + number, trust, clock.instant());
        };
    }
}
