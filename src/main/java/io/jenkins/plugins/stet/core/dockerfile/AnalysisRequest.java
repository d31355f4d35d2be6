package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Map;

/**
 * For what a Dockerfile is asked.
 *
 * @param target the stage to build, "" for the last one
 * @param args the build arguments, volatile ones included: they too decide what is copied
 * @param platforms as the manifest writes them; {@code native} is a platform that is not known here
 */
public record AnalysisRequest(
        String target, Map<String, String> args, List<String> platforms, BaseImageKnowledge baseImages) {
    public AnalysisRequest {
        args = Map.copyOf(args);
        platforms = List.copyOf(platforms);
    }
}
