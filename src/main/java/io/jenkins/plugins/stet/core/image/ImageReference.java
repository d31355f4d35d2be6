package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import java.util.Optional;

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
}
