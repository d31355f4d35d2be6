package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One image as Docker names it: <code>[host/]path[:tag][@digest]</code>; a tag beside a digest says nothing more. */
public record ImageReference(ImageRepository repository, ImageVersion version)
        implements Comparable<ImageReference>, Serializable {

    /**
     * Reads a reference as Docker does: without a host it is Docker Hub's, without a tag it is <code>latest</code>.
     *
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    public static ImageReference parse(String text) {
        return ReferenceText.parse(text);
    }

    public boolean isLocal() {
        return repository.isLocal();
    }

    public Optional<Digest> digest() {
        return version instanceof ImageVersion.Pinned pinned ? Optional.of(pinned.digest()) : Optional.empty();
    }

    @Override
    public int compareTo(ImageReference other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        String separator = version instanceof ImageVersion.Pinned ? "@" : ":";
        return repository + separator + version.text();
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImageReference that
                && repository.equals(that.repository)
                && version.equals(that.version);
    }

    @Override
    public int hashCode() {
        return 31 * repository.hashCode() + version.hashCode();
    }
}
