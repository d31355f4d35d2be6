package io.jenkins.plugins.stet.core.build.remote;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the process ended, in its own words; whoever reads them does not have to believe them. */
public sealed interface WorkResult {
    /** Far above what any build has to say. */
    int MOST_BYTES = 1 << 20;

    record Built(BuildResult result) implements WorkResult {}

    record Failed(BuildFailedException.Kind kind, String message) implements WorkResult {}

    /** The inputs are no longer those that were decided about, so nothing was built. */
    record Outdated(String differences) implements WorkResult {}

    default byte[] json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", 1L);
        if (this instanceof Built built) {
            json.put("status", "built");
            json.putAll(BuildResultJson.write(built.result()));
        } else if (this instanceof Failed failed) {
            json.put("status", "failed");
            json.put("kind", failed.kind().name());
            json.put("message", Bounded.text(failed.message()));
        } else if (this instanceof Outdated outdated) {
            json.put("status", "outdated");
            json.put("message", Bounded.text(outdated.differences()));
        }
        return PlainJson.write(json);
    }

    /** @throws IOException when these bytes are anything but such a result */
    static WorkResult of(byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IOException("the result has " + bytes.length + " bytes, the limit is " + MOST_BYTES);
        }
        Map<String, Object> json = PlainJson.read(bytes);
        try {
            return switch (Bounded.text(json.get("status"))) {
                case "built" -> new Built(BuildResultJson.read(json));
                case "failed" ->
                    new Failed(
                            BuildFailedException.Kind.valueOf(Bounded.text(json.get("kind"))),
                            Bounded.text(json.get("message")));
                case "outdated" -> new Outdated(Bounded.text(json.get("message")));
                default -> throw new IllegalArgumentException("its status is '" + json.get("status") + "'");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("the result is not believed: " + e.getMessage(), e);
        }
    }
}
