package io.jenkins.plugins.stet.jenkins.config;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;

/**
 * Where images of untrusted builds go, when they may go anywhere.
 *
 * @param prefix registry and path
 * @param credentialsId the only credentials that such builds are given, for that registry's host
 */
public record UntrustedRegistry(String prefix, String credentialsId) {
    public static final UntrustedRegistry NONE = new UntrustedRegistry("", "");

    public UntrustedRegistry {
        prefix = prefix.replaceFirst("/+$", "");
    }

    public boolean isNamed() {
        return !prefix.isEmpty();
    }

    /** The whole path stays, so that no two images meet; a local image stays with its engine. */
    public ImageRepository inside(ImageRepository wanted) {
        return wanted.isLocal() ? wanted : ImageRepository.below(prefix, wanted.path());
    }

    public String host() {
        return ImageReference.parse(prefix + "/image").repository().host();
    }

    /** @throws IllegalArgumentException when it cannot be the beginning of an image's name */
    static void check(String prefix) {
        if (!prefix.isEmpty() && ImageRepository.ofService(prefix, "image").isLocal()) {
            throw new IllegalArgumentException("it names no host: write for instance registry.example.com/untrusted");
        }
    }
}
