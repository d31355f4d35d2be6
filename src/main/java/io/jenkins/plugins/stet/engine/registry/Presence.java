package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;

/** Is an image there and whole? Clean-up rules of registries delete the children of an index one by one. */
final class Presence {
    private final Manifests manifests;

    Presence(Manifests manifests) {
        this.manifests = manifests;
    }

    ImageAnswer find(ImageReference reference, Deadline deadline) {
        if (reference.isLocal()) {
            return new ImageAnswer.Unanswered(
                    reference + " is a local image: no registry knows it. Ask the engine that built it.");
        }
        try {
            return new ImageAnswer.Present(check(reference, 0, deadline));
        } catch (RegistryException e) {
            return e.kind() == Kind.NOT_FOUND
                    ? new ImageAnswer.Absent(e.explanation())
                    : new ImageAnswer.Unanswered(e.explanation());
        }
    }

    private Digest check(ImageReference reference, int depth, Deadline deadline) throws RegistryException {
        Manifests.Head head = manifests.head(reference, deadline);
        if (MediaTypes.isManifest(head.mediaType()) && head.digest().isPresent()) {
            return head.digest().get();
        }
        ImageReference exact = head.digest().map(reference.repository()::at).orElse(reference);
        ImageManifest manifest = manifests.get(exact, deadline);
        if (manifests.read(exact, manifest) instanceof ManifestDocument.Index index) {
            checkChildren(exact, index, depth, deadline);
        }
        return manifest.digest();
    }

    private void checkChildren(ImageReference parent, ManifestDocument.Index index, int depth, Deadline deadline)
            throws RegistryException {
        if (depth >= Limits.INDEX_DEPTH) {
            throw Failures.unusable(
                    Errand.of("looking for", parent), "indexes are nested more than " + Limits.INDEX_DEPTH + " deep");
        }
        for (ManifestDocument.Child child : index.children()) {
            check(parent.repository().at(child.digest()), depth + 1, deadline);
        }
    }
}
