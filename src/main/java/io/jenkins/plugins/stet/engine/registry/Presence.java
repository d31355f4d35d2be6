package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Is an image there and whole? Clean-up rules of registries delete the children of an index one by one. */
final class Presence {
    private static final int INDEXES_KEPT = 1_000;

    private final Manifests manifests;
    /** What an index of a digest says can never change; whether it and its children are there is asked each time. */
    private final Map<Digest, ManifestDocument.Index> indexes = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, ManifestDocument.Index> eldest) {
            return size() > INDEXES_KEPT;
        }
    });

    Presence(Manifests manifests) {
        this.manifests = manifests;
    }

    ImageAnswer find(ImageReference reference, Deadline deadline) {
        if (reference.isLocal()) {
            return new ImageAnswer.Unanswered(
                    reference + " is a local image: no registry knows it. Ask the engine that built it.");
        }
        try {
            return new ImageAnswer.Present(check(reference, new Visit(new HashSet<>(), 0, deadline)));
        } catch (RegistryException e) {
            return e.kind() == Kind.NOT_FOUND
                    ? new ImageAnswer.Absent(e.explanation())
                    : new ImageAnswer.Unanswered(e.explanation());
        }
    }

    private Digest check(ImageReference reference, Visit visit) throws RegistryException {
        Manifests.Head head = manifests.head(reference, visit.deadline());
        if (MediaTypes.isManifest(head.mediaType()) && head.digest().isPresent()) {
            return head.digest().get();
        }
        ImageReference exact = head.digest().map(reference.repository()::at).orElse(reference);
        Optional<ManifestDocument.Index> before = head.digest()
                .filter(digest -> MediaTypes.isIndex(head.mediaType()))
                .map(indexes::get);
        if (before.isPresent()) {
            return checkChildren(exact, before.get(), visit);
        }
        ImageManifest manifest = manifests.get(exact, visit.deadline());
        if (manifests.read(exact, manifest) instanceof ManifestDocument.Index index) {
            indexes.put(manifest.digest(), index);
            checkChildren(reference.repository().at(manifest.digest()), index, visit);
        }
        return manifest.digest();
    }

    private Digest checkChildren(ImageReference parent, ManifestDocument.Index index, Visit visit)
            throws RegistryException {
        for (ManifestDocument.Child child : index.children()) {
            checkChild(parent, child.digest(), visit);
        }
        return parent.digest().orElseThrow();
    }

    private void checkChild(ImageReference parent, Digest child, Visit visit) throws RegistryException {
        if (!visit.seen().add(child)) {
            return;
        }
        if (visit.seen().size() > Limits.CHILDREN || visit.depth() >= Limits.INDEX_DEPTH) {
            throw Failures.unusable(
                    Errand.of("looking for", parent),
                    "its indexes hold more than " + Limits.CHILDREN + " images or are nested more than "
                            + Limits.INDEX_DEPTH + " deep");
        }
        check(parent.repository().at(child), visit.deeper());
    }

    /** One look-up, so that an index cannot make us ask without end. */
    private record Visit(Set<Digest> seen, int depth, Deadline deadline) {
        Visit deeper() {
            return new Visit(seen, depth + 1, deadline);
        }
    }
}
