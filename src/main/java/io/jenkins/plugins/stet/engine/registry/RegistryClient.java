package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageConfig;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRegistry;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.registry.RegistryCalls.Order;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A client for the registries of one configuration. It keeps connections, tokens and what it learned about each
 * registry: use one for many calls. Safe for use by many threads.
 */
public final class RegistryClient implements ImageRegistry {
    private final Duration perCall;
    private final int connections;
    private final RegistryCalls calls;
    private final Manifests manifests;
    private final Presence presence;
    private final ImageConfigs configs;
    private final TagLists tagLists;

    public RegistryClient(RegistrySettings settings) {
        this(settings, new KnownIndexes(IndexFiles.NONE));
    }

    /** @param indexes what others have read, and will not have to read again */
    public RegistryClient(RegistrySettings settings, KnownIndexes indexes) {
        this(settings, indexes, Clock.systemUTC(), Network.REAL);
    }

    RegistryClient(RegistrySettings settings, Clock clock, Network network) {
        this(settings, new KnownIndexes(IndexFiles.NONE), clock, network);
    }

    private RegistryClient(RegistrySettings settings, KnownIndexes indexes, Clock clock, Network network) {
        this.perCall = settings.pace().call();
        this.connections = settings.pace().slots().perHost();
        this.calls = new RegistryCalls(settings, clock, network);
        this.manifests = new Manifests(calls);
        this.presence = new Presence(manifests, indexes, connections);
        this.configs = new ImageConfigs(calls, manifests);
        this.tagLists = new TagLists(calls);
    }

    @Override
    public ImageAnswer find(ImageReference reference) {
        return find(reference, deadline());
    }

    /** Why no connection came about when this image's registry was asked last; nothing when one did. */
    public Optional<String> unreached(ImageRepository repository) {
        return calls.unreached(RegistryHost.of(repository.host()));
    }

    int connections() {
        return connections;
    }

    ImageAnswer find(ImageReference reference, Deadline deadline) {
        return presence.find(reference, deadline);
    }

    @Override
    public ImageManifest manifest(ImageReference reference) throws RegistryException {
        return manifests.get(remote(reference), deadline());
    }

    @Override
    public Digest putManifest(ImageReference target, ImageManifest manifest) throws RegistryException {
        return manifests.put(remote(target), manifest, deadline());
    }

    @Override
    public TagAnswer retag(ImageReference known, String tag) throws RegistryException {
        return new Retag(manifests).apply(remote(known), tag, deadline());
    }

    @Override
    public List<String> tags(ImageRepository repository) throws RegistryException {
        return tagLists.all(remote(repository), deadline());
    }

    @Override
    public boolean delete(ImageReference reference) throws RegistryException {
        Errand errand = Errand.of("deleting", remote(reference));
        Scope scope = Scope.delete(reference.repository());
        return exists(new Order(errand, scope, "DELETE", Manifests.path(reference), Limits.ERROR));
    }

    @Override
    public ImageConfig config(ImageReference reference, String platform) throws RegistryException {
        return resolve(reference, platform, deadline()).config();
    }

    ImageConfigs.Resolved resolve(ImageReference reference, String platform, Deadline deadline)
            throws RegistryException {
        return configs.resolve(remote(reference), platform, deadline);
    }

    @Override
    public boolean hasBlob(ImageRepository repository, Digest blob) throws RegistryException {
        Errand errand = Errand.of("looking for a layer in", remote(repository));
        String path = repository.path() + "/blobs/" + blob;
        return exists(new Order(errand, Scope.pull(repository), "HEAD", path, 0));
    }

    private boolean exists(Order order) throws RegistryException {
        Reply reply = calls.send(order, deadline());
        if (reply.isSuccess()) {
            return true;
        }
        if (reply.status() == 404 && !RegistryErrors.in(reply).isDenial()) {
            return false;
        }
        throw calls.refusal(order.errand(), reply);
    }

    private Deadline deadline() {
        return Deadline.in(perCall);
    }

    private static ImageReference remote(ImageReference reference) throws RegistryException {
        remote(reference.repository());
        return reference;
    }

    private static ImageRepository remote(ImageRepository repository) throws RegistryException {
        if (repository.isLocal()) {
            throw new RegistryException(
                    Kind.NOT_FOUND,
                    repository + " is a local image: no registry knows it. Ask the engine that built it.");
        }
        return repository;
    }
}
