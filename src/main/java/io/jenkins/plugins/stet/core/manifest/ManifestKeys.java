package io.jenkins.plugins.stet.core.manifest;

import java.util.List;
import java.util.Optional;

/** Every key that a manifest may hold; the JSON Schema for editors is tested against these lists. */
final class ManifestKeys {
    static final List<String> TOP = List.of("version", "registry", "strict", "defaults", "services");

    /** Accepted and kept, without a meaning in this version. */
    static final List<String> LATER = List.of("builder", "category", "codebuild", "rollout");

    static final List<String> SERVICE = List.of(
            "context",
            "dockerfile",
            "target",
            "image",
            "platforms",
            "args",
            "volatileArgs",
            "secrets",
            "inputs",
            "tasks",
            "dependsOn",
            "baseImages",
            "noCacheTiers",
            "maxAge",
            "builder",
            "category",
            "codebuild",
            "rollout");

    static final List<String> INPUTS = List.of("include", "only", "exclude", "dependencies", "config", "generated");

    static final List<String> TASK = List.of("include");

    /** Keys that say how an image is made: without effect on a service that has none. */
    static final List<String> IMAGE_ONLY =
            List.of("dockerfile", "target", "platforms", "args", "volatileArgs", "secrets", "baseImages");

    private ManifestKeys() {}

    /** Where a key that is unknown here would be at home. */
    static Optional<String> homeOf(String key) {
        if (INPUTS.contains(key)) {
            return Optional.of("under 'inputs' of a service");
        }
        if (SERVICE.contains(key)) {
            return Optional.of("in a service or in 'defaults'");
        }
        return TOP.contains(key) ? Optional.of("at the top of the file") : Optional.empty();
    }
}
