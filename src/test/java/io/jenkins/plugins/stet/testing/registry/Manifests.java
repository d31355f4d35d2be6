package io.jenkins.plugins.stet.testing.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of manifests. */
public final class Manifests {
    public static final String OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    public static final String OCI_INDEX = "application/vnd.oci.image.index.v1+json";
    public static final String DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
    public static final String DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";

    private Manifests() {}

    /** A child of an index. */
    public record Child(Digest digest, String os, String architecture, String variant) {}

    public static String single(Digest config) {
        return """
                {"schemaVersion":2,"config":{"mediaType":"application/vnd.oci.image.config.v1+json",\
                "digest":"%s","size":2},"layers":[]}"""
                .formatted(config);
    }

    public static String index(List<Child> children) {
        return children.stream()
                .map(child ->
                        """
                        {"digest":"%s","size":2,"platform":{"os":"%s","architecture":"%s","variant":"%s"}}"""
                                .formatted(child.digest(), child.os(), child.architecture(), child.variant()))
                .collect(Collectors.joining(",", "{\"schemaVersion\":2,\"manifests\":[", "]}"));
    }
}
