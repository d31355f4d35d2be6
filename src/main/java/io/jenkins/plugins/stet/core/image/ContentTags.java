package io.jenkins.plugins.stet.core.image;

/** Puts the tag of a content on its newest image, also where a tag can be written only once. */
public final class ContentTags {
    private final ImageRegistry registry;

    public ContentTags(ImageRegistry registry) {
        this.registry = registry;
    }

    /** The answer names the tag that was used: the further one where the first is taken for ever. */
    public TagAnswer put(ImageReference image, String fingerprintHex, long build) throws RegistryException {
        TagAnswer first = registry.retag(image, ImageTags.content(fingerprintHex));
        return first instanceof TagAnswer.Immutable
                ? registry.retag(image, ImageTags.furtherContent(fingerprintHex, build))
                : first;
    }
}
