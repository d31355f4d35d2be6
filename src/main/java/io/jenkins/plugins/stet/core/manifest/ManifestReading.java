package io.jenkins.plugins.stet.core.manifest;

import java.util.List;

/**
 * A usable manifest, with what its author should know all the same.
 *
 * @param written says of images what the file says, whatever was laid over it
 */
public record ManifestReading(Manifest manifest, Manifest written, List<Problem> warnings) {
    public ManifestReading {
        warnings = List.copyOf(warnings);
    }
}
