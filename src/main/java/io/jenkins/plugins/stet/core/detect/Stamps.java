package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;

/** Signs marks with the build that leaves them. */
@FunctionalInterface
public interface Stamps {
    BuildStamp next(ServiceHistory history);

    static Stamps ofBuild(BuildStamp build) {
        return history -> build;
    }
}
