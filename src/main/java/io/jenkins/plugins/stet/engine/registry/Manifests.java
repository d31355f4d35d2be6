package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.engine.registry.RegistryCalls.Order;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes manifests; what is read is held against its digest. */
final class Manifests {
    private static final String DIGEST_HEADER = "Docker-Content-Digest";

    private final RegistryCalls calls;

    Manifests(RegistryCalls calls) {
        this.calls = calls;
    }

    /** What an answer without a body tells: type and digest are empty when it does not say. */
    static final class Head {
        private final String mediaType;
        private final @Nullable Digest digest;

        Head(String mediaType, @Nullable Digest digest) {
            this.mediaType = mediaType;
            this.digest = digest;
        }

        String mediaType() {
            return mediaType;
        }

        Optional<Digest> digest() {
            return Optional.ofNullable(digest);
        }
    }

    /**
     * Asks for a manifest without its bytes.
     *
     * @throws RegistryException of kind NOT_FOUND when there is none
     */
    Head head(ImageReference reference, Deadline deadline) throws RegistryException {
        Order order = order("HEAD", "looking for", reference, 0);
        Reply reply = calls.succeed(order, deadline);
        return new Head(MediaTypes.of(reply), announced(order, reference, reply).orElse(null));
    }

    ImageManifest get(ImageReference reference, Deadline deadline) throws RegistryException {
        Order order = order("GET", "reading", reference, Limits.MANIFEST);
        Reply reply = calls.succeed(order, deadline);
        Optional<Digest> announced = announced(order, reference, reply);
        ImageManifest manifest = new ImageManifest(type(order, reply), reply.body());
        Digest expected = reference.digest().or(() -> announced).orElseGet(manifest::digest);
        if (!manifest.digest().equals(expected)) {
            throw Failures.unusable(
                    order.errand(),
                    "the bytes have the digest " + manifest.digest() + " instead of " + expected
                            + " (changed or cut on the way)");
        }
        read(reference, manifest);
        return manifest;
    }

    /** What the manifest says, or an exception that names it. */
    ManifestDocument read(ImageReference reference, ImageManifest manifest) throws RegistryException {
        try {
            return ManifestDocument.of(manifest);
        } catch (IOException e) {
            throw Failures.unusable(Errand.of("reading", reference), "its manifest is " + e.getMessage());
        }
    }

    Digest put(ImageReference target, ImageManifest manifest, Deadline deadline) throws RegistryException {
        Errand errand = Errand.of("writing", target);
        Order order = new Order(
                errand,
                Scope.push(target.repository()),
                "PUT",
                path(target),
                Limits.ERROR,
                call -> call.carrying(manifest.mediaType(), manifest.bytes()));
        Reply reply = calls.succeed(order, deadline);
        Optional<Digest> stored = reply.header(DIGEST_HEADER).flatMap(Digest::parse);
        if (stored.isPresent() && !stored.get().equals(manifest.digest())) {
            throw Failures.unusable(errand, "it stored " + stored.get() + " instead of " + manifest.digest());
        }
        return manifest.digest();
    }

    private static Order order(String method, String verb, ImageReference reference, int limit) {
        return new Order(
                Errand.of(verb, reference),
                Scope.pull(reference.repository()),
                method,
                path(reference),
                limit,
                call -> call.with("Accept", MediaTypes.ACCEPT));
    }

    static String path(ImageReference reference) {
        return reference.repository().path() + "/manifests/"
                + reference.version().text();
    }

    private static Optional<Digest> announced(Order order, ImageReference asked, Reply reply) throws RegistryException {
        Optional<Digest> announced = reply.header(DIGEST_HEADER).flatMap(Digest::parse);
        if (asked.digest().isPresent() && announced.isPresent() && !announced.equals(asked.digest())) {
            throw Failures.unusable(order.errand(), "it announces " + announced.get() + " instead");
        }
        return announced;
    }

    private static String type(Order order, Reply reply) throws RegistryException {
        String type = MediaTypes.of(reply);
        if (!MediaTypes.isIndex(type) && !MediaTypes.isManifest(type)) {
            throw Failures.unusable(
                    order.errand(), "the answer is no image manifest but '" + ForeignText.of(type, List.of()) + "'");
        }
        return type;
    }
}
