package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where images of one name live. An empty host means a local image: it exists in an engine only, is never pushed, and
 * is verified by asking that engine.
 */
public record ImageRepository(String host, String path) implements Comparable<ImageRepository>, Serializable {
    /** The name under which Docker Hub appears in references. */
    public static final String DOCKER_HUB = "docker.io";

    private static final Pattern PATH =
            Pattern.compile("[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*");
    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\\[[0-9A-Fa-f:]+])"
                    + "(?::[0-9]{1,5})?");
    private static final int LONGEST_NAME = 255;

    public ImageRepository {
        if (host.length() + path.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "image name '" + Excerpt.of(host + "/" + path) + "' is longer than 255 characters: shorten it");
        }
        if (!host.isEmpty() && !HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("'" + Excerpt.of(host)
                    + "' is not a registry host: write it like registry.example.com or localhost:5000");
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("'" + Excerpt.of(path) + "' is not an image name: use lower-case letters"
                    + " and digits, separated by '/', '.', '_' or '-'");
        }
    }

    /** An image that only an engine holds. */
    public static ImageRepository local(String name) {
        return new ImageRepository("", name);
    }

    /**
     * Where a service's image lives: an image that names a host stands alone, else the manifest's registry is its
     * prefix, and without a registry the image is local.
     */
    public static ImageRepository ofService(String registry, String image) {
        if (ReferenceText.namesHost(image)) {
            return ReferenceText.repository(image);
        }
        if (registry.isEmpty()) {
            return local(image);
        }
        return ReferenceText.repository(registry.endsWith("/") ? registry + image : registry + "/" + image);
    }

    /** A path below a registry, also one that begins like a host. */
    public static ImageRepository below(String registry, String path) {
        return ReferenceText.repository(registry + "/" + path);
    }

    public boolean isLocal() {
        return host.isEmpty();
    }

    public ImageReference tag(String tag) {
        return new ImageReference(this, new ImageVersion.Tag(tag));
    }

    public ImageReference at(Digest digest) {
        return new ImageReference(this, new ImageVersion.Pinned(digest));
    }

    @Override
    public int compareTo(ImageRepository other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return isLocal() ? path : host + "/" + path;
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImageRepository that && host.equals(that.host) && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return 31 * host.hashCode() + path.hashCode();
    }
}
