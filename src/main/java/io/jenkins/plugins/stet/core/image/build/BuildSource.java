package io.jenkins.plugins.stet.core.image.build;

import java.util.List;
import java.util.Map;

/**
 * What is built.
 *
 * @param context exactly what the engine receives, nothing is added and no ignore file is applied any more; in any
 *     order, a directory may be left out when something in it is listed
 * @param namedContexts name of a base image or stage to what replaces it, such as
 *     {@code docker-image://registry.example.com/base@sha256:...}; only where the engine's frontend has them
 * @param transferKey the same for every build of this workspace's context, so that only differences are sent
 */
public record BuildSource(
        List<ContextEntry> context, DockerfileText dockerfile, Map<String, String> namedContexts, String transferKey) {
    public BuildSource {
        context = List.copyOf(context);
        namedContexts = Map.copyOf(namedContexts);
    }
}
