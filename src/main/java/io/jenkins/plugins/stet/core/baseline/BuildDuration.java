package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.manifest.Tier;
import java.io.Serializable;

/** How long a build of a service took at a tier. */
public record BuildDuration(Tier tier, double seconds, long buildNumber) implements Serializable {
    public BuildDuration {
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            throw new IllegalArgumentException("a build cannot take " + seconds + " seconds");
        }
    }
}
