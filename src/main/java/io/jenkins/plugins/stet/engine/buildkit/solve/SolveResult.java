package io.jenkins.plugins.stet.engine.buildkit.solve;

import io.jenkins.plugins.stet.engine.buildkit.status.Step;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A build that ended well.
 *
 * @param exported what the exporter says of its work
 */
public record SolveResult(Map<String, String> exported, List<Step> steps, List<String> warnings) {
    public SolveResult {
        exported = Map.copyOf(exported);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    static Map<String, String> exported(byte[] response) {
        Map<String, String> exported = new HashMap<>();
        ProtoReader reader = new ProtoReader(response);
        while (reader.next()) {
            if (reader.field() == 1) {
                reader.entryInto(exported);
            }
        }
        return exported;
    }

    /** The digest of the manifest, or of the index; of Docker's own store, where there is no manifest, the image id. */
    public Optional<String> imageDigest() {
        return Optional.ofNullable(exported.get("containerimage.digest"));
    }

    /** The digest of the image's configuration, which Docker calls its id. */
    public Optional<String> imageId() {
        return Optional.ofNullable(exported.get("containerimage.config.digest")).or(this::imageDigest);
    }
}
