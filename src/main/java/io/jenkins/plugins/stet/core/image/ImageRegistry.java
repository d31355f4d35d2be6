package io.jenkins.plugins.stet.core.image;

import java.util.List;

/** What a registry can be asked and told. Every call ends within the deadline of the client that implements it. */
public interface ImageRegistry {
    /** Is it there, with the children of an index? Never throws because of what a registry does. */
    ImageAnswer find(ImageReference reference);

    /** The manifest or index; its bytes are those of the digest that was asked for or announced. */
    ImageManifest manifest(ImageReference reference) throws RegistryException;

    /** Writes a manifest whose blobs are already in the repository, and gives its digest. */
    Digest putManifest(ImageReference target, ImageManifest manifest) throws RegistryException;

    /** Lets a tag of the same repository point to a known image: no layer moves. */
    TagAnswer retag(ImageReference known, String tag) throws RegistryException;

    /** All tags of the repository, sorted; nothing when there is no such repository. */
    List<String> tags(ImageRepository repository) throws RegistryException;

    /** Deletes a tag or a manifest; {@code false} when it was not there. */
    boolean delete(ImageReference reference) throws RegistryException;

    /** The configuration of the image of this platform, as <code>os/arch[/variant]</code>. */
    ImageConfig config(ImageReference reference, String platform) throws RegistryException;

    boolean hasBlob(ImageRepository repository, Digest blob) throws RegistryException;
}
