package io.jenkins.plugins.stet.jenkins.agent;

import java.io.Serializable;
import java.util.List;

/** What came of looking for a manifest in the workspace. */
public sealed interface ManifestAnswer extends Serializable {
    /**
     * It fits the tree beside it. Its text comes back, not what the agent made of it: the controller reads it itself.
     *
     * @param warnings what its author should know
     */
    record Found(String fileName, String text, List<String> warnings) implements ManifestAnswer {
        public Found {
            warnings = List.copyOf(warnings);
        }
    }

    /** @param message what is wrong and what to do, for the user */
    record Refused(String message) implements ManifestAnswer {}
}
