package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.util.Map;

/** Which engine is meant: the one that was chosen, else what the variables of Docker's and BuildKit's own tools say. */
public record EngineAddress(String text) {
    private static final String USUAL = "unix:///var/run/docker.sock";

    /** The engine that holds local images. */
    public static EngineAddress docker(Map<String, String> environment) {
        return new EngineAddress(told(environment, "DOCKER_HOST", USUAL));
    }

    /** A buildkitd where one is named; it keeps no images, so local ones are built by Docker's engine. */
    public static EngineAddress builder(Map<String, String> environment) {
        return new EngineAddress(
                told(environment, "BUILDKIT_HOST", docker(environment).text()));
    }

    /** @param chosen empty when nobody chose */
    public EngineAddress unless(String chosen) {
        return chosen.isEmpty() ? this : new EngineAddress(chosen);
    }

    private static String told(Map<String, String> environment, String variable, String otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? otherwise : value;
    }
}
