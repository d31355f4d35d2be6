package io.jenkins.plugins.stet.core.image.build;

import java.util.List;
import java.util.Map;

/**
 * How it is built.
 *
 * @param target a stage, or empty for the last one
 * @param platforms {@code os/arch[/variant]}; empty means the engine's own
 */
public record BuildOptions(
        String target, List<String> platforms, Map<String, String> args, Map<String, String> labels) {
    public BuildOptions {
        platforms = List.copyOf(platforms);
        args = Map.copyOf(args);
        labels = Map.copyOf(labels);
    }
}
