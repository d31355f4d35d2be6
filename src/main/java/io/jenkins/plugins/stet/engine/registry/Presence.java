package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Is an image there and whole? Clean-up rules of registries delete the children of an index one by one. */
final class Presence {
    private static final ManifestDocument.Index NO_CHILDREN = new ManifestDocument.Index(List.of());

    private final Manifests manifests;
    private final KnownIndexes indexes;
    private final Siblings siblings;
    /** Hosts where the last image that was met for the first time was an index. */
    private final Set<String> holdingIndexes = ConcurrentHashMap.newKeySet();

    Presence(Manifests manifests, KnownIndexes indexes, int connections) {
        this.manifests = manifests;
        this.indexes = indexes;
        this.siblings = new Siblings(connections);
    }

    ImageAnswer find(ImageReference reference, Deadline deadline) {
        if (reference.isLocal()) {
            return new ImageAnswer.Unanswered(
                    reference + " is a local image: no registry knows it. Ask the engine that built it.");
        }
        try {
            return new ImageAnswer.Present(check(reference, Visit.until(deadline)));
        } catch (RegistryException e) {
            return e.kind() == Kind.NOT_FOUND
                    ? new ImageAnswer.Absent(e.explanation())
                    : new ImageAnswer.Unanswered(e.explanation());
        }
    }

    private Digest check(ImageReference reference, Visit visit) throws RegistryException {
        Optional<ManifestDocument.Index> before = reference.digest().flatMap(indexes::find);
        return before.isPresent() ? checkAtOnce(reference, before.get(), visit) : checkInTurn(reference, visit);
    }

    /** What an index of this digest holds is known: nothing has to wait for it. */
    private Digest checkAtOnce(ImageReference reference, ManifestDocument.Index index, Visit visit)
            throws RegistryException {
        Siblings.Asked children = ask(reference, index, visit);
        try {
            Digest digest = look(reference, visit.deadline()).digest();
            children.await(visit.deadline());
            return digest;
        } finally {
            children.giveUp();
        }
    }

    private Digest checkInTurn(ImageReference reference, Visit visit) throws RegistryException {
        Found found = isProbablyIndex(reference, visit)
                ? read(reference, visit.deadline())
                : look(reference, visit.deadline());
        Siblings.Asked children = ask(reference.repository().at(found.digest()), found.index(), visit);
        try {
            found.keeping().run(); // the disk works while the registry does
            children.await(visit.deadline());
            return found.digest();
        } finally {
            children.giveUp();
        }
    }

    /**
     * Whoever builds one service for several platforms builds them all so: then asking for the type first is one way to the
     * registry too many. Only for what the records name: that is no more than a few hundred bytes for each image, and
     * where registries count what is read, an index has to be read anyway.
     */
    private boolean isProbablyIndex(ImageReference reference, Visit visit) {
        return visit.depth() == 0
                && reference.digest().isPresent()
                && holdingIndexes.contains(reference.repository().host());
    }

    /**
     * @param index without children for a single image
     * @param keeping of an index that was read
     */
    private record Found(Digest digest, ManifestDocument.Index index, Runnable keeping) {
        static Found single(Digest digest) {
            return known(digest, NO_CHILDREN);
        }

        static Found known(Digest digest, ManifestDocument.Index index) {
            return new Found(digest, index, () -> {});
        }
    }

    private Found look(ImageReference reference, Deadline deadline) throws RegistryException {
        Manifests.Head head = manifests.head(reference, deadline);
        if (MediaTypes.isManifest(head.mediaType()) && head.digest().isPresent()) {
            return Found.single(head.digest().get());
        }
        if (MediaTypes.isIndex(head.mediaType()) && head.digest().isPresent()) {
            Optional<ManifestDocument.Index> before = indexes.find(head.digest().get());
            if (before.isPresent()) {
                return Found.known(head.digest().get(), before.get());
            }
        }
        return read(head.digest().map(reference.repository()::at).orElse(reference), deadline);
    }

    private Found read(ImageReference exact, Deadline deadline) throws RegistryException {
        ImageManifest manifest = manifests.get(exact, deadline);
        if (manifests.read(exact, manifest) instanceof ManifestDocument.Index index) {
            holdingIndexes.add(exact.repository().host());
            return new Found(manifest.digest(), index, () -> indexes.keep(manifest, index));
        }
        holdingIndexes.remove(exact.repository().host());
        return Found.single(manifest.digest());
    }

    private Siblings.Asked ask(ImageReference parent, ManifestDocument.Index index, Visit visit)
            throws RegistryException {
        List<Siblings.Question> questions = new ArrayList<>();
        for (ManifestDocument.Child child : index.children()) {
            if (visit.seen().add(child.digest())) {
                refuseEndless(parent, visit);
                ImageReference image = parent.repository().at(child.digest());
                questions.add(new Siblings.Question(image, () -> check(image, visit.deeper())));
            }
        }
        return siblings.ask(questions, visit.depth());
    }

    private static void refuseEndless(ImageReference parent, Visit visit) throws RegistryException {
        if (visit.seen().size() > Limits.CHILDREN || visit.depth() >= Limits.INDEX_DEPTH) {
            throw Failures.unusable(
                    Errand.of("looking for", parent),
                    "its indexes hold more than " + Limits.CHILDREN + " images or are nested more than "
                            + Limits.INDEX_DEPTH + " deep");
        }
    }
}
