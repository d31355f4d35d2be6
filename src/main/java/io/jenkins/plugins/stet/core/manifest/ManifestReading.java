package io.jenkins.plugins.stet.core.manifest;

import java.util.List;

/** A usable manifest, with what its author should know all the same. */
public record ManifestReading(Manifest manifest, List<Problem> warnings) {
    public ManifestReading {
        warnings = List.copyOf(warnings);
    }
}
