package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.util.Optional;

/** Lets a tag point to a known image by writing its manifest again under that name: layers stay where they are. */
final class Retag {
    private final Manifests manifests;

    Retag(Manifests manifests) {
        this.manifests = manifests;
    }

    TagAnswer apply(ImageReference known, String tag, Deadline deadline) throws RegistryException {
        ImageReference target = known.repository().tag(tag);
        ImageManifest manifest = manifests.get(known, deadline);
        if (current(target, deadline).filter(manifest.digest()::equals).isPresent()) {
            return new TagAnswer.AlreadyThere(tag, manifest.digest());
        }
        try {
            return new TagAnswer.Moved(tag, manifests.put(target, manifest, deadline));
        } catch (RegistryException e) {
            if (e.kind() != Kind.IMMUTABLE_TAG) {
                throw e;
            }
            return immutable(target, manifest.digest(), e, deadline);
        }
    }

    /** Another build may have written the same image in the meantime: then all is as it was wished. */
    private TagAnswer immutable(ImageReference target, Digest wanted, RegistryException refusal, Deadline deadline)
            throws RegistryException {
        String tag = target.version().text();
        return current(target, deadline).filter(wanted::equals).isPresent()
                ? new TagAnswer.AlreadyThere(tag, wanted)
                : new TagAnswer.Immutable(tag, refusal.explanation());
    }

    private Optional<Digest> current(ImageReference target, Deadline deadline) throws RegistryException {
        try {
            return manifests.head(target, deadline).digest();
        } catch (RegistryException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
