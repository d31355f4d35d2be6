package io.jenkins.plugins.stet.engine.buildkit.solve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Spells the options of the Dockerfile frontend. */
public final class DockerfileOptions {
    private final Map<String, String> options = new HashMap<>();

    /** @param fileName of the Dockerfile in the directory "dockerfile" */
    public DockerfileOptions(String fileName) {
        options.put("filename", fileName);
    }

    /** Builds up to this stage; empty means the last. */
    public DockerfileOptions target(String stage) {
        if (!stage.isEmpty()) {
            options.put("target", stage);
        }
        return this;
    }

    /** {@code os/arch[/variant]}; none means the engine's own. */
    public DockerfileOptions platforms(Collection<String> platforms) {
        if (!platforms.isEmpty()) {
            options.put("platform", String.join(",", platforms));
        }
        return this;
    }

    public DockerfileOptions args(Map<String, String> args) {
        args.forEach((name, value) -> options.put("build-arg:" + name, value));
        return this;
    }

    public DockerfileOptions labels(Map<String, String> labels) {
        labels.forEach((name, value) -> options.put("label:" + name, value));
        return this;
    }

    /** Replaces base images or adds contexts; frontends before 1.4 do not know this and ignore it. */
    public DockerfileOptions namedContexts(Map<String, String> contexts) {
        contexts.forEach((name, source) -> options.put("context:" + name, source));
        return this;
    }

    /** Runs every step anew. */
    public DockerfileOptions noCache() {
        options.put("no-cache", "");
        return this;
    }

    /** Resolves base images in their registries rather than among the engine's images. */
    public DockerfileOptions pull() {
        options.put("image-resolve-mode", "pull");
        return this;
    }

    public Map<String, String> toMap() {
        return Map.copyOf(options);
    }
}
