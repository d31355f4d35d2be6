package io.jenkins.plugins.stet.cli;

import java.util.Map;

/** Which engine the environment means, in the variables that Docker's and BuildKit's own tools read. */
record EngineAddress(String text) {
    private static final String USUAL = "unix:///var/run/docker.sock";

    /** The engine that holds local images. */
    static EngineAddress docker(Map<String, String> environment) {
        return new EngineAddress(told(environment, "DOCKER_HOST", USUAL));
    }

    /** A buildkitd where one is named; it keeps no images, so local ones are built by Docker's engine. */
    static EngineAddress builder(Map<String, String> environment) {
        return new EngineAddress(
                told(environment, "BUILDKIT_HOST", docker(environment).text()));
    }

    private static String told(Map<String, String> environment, String variable, String otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? otherwise : value;
    }
}
