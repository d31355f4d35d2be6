package io.jenkins.plugins.stet.core.manifest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who needs whom: <code>dependsOn</code> together with the FROM lines that name another service's image. */
public final class ServiceGraph {
    private final Map<ServiceId, Set<ServiceId>> upstreams;
    private final Map<ServiceId, Set<ServiceId>> imageUpstreams;
    private final List<ServiceId> order;

    private ServiceGraph(
            Map<ServiceId, Set<ServiceId>> upstreams,
            Map<ServiceId, Set<ServiceId>> imageUpstreams,
            List<ServiceId> order) {
        this.upstreams = upstreams;
        this.imageUpstreams = imageUpstreams;
        this.order = order;
    }

    /**
     * @param baseImages what each service's FROM lines name after substitution; services may be missing
     * @throws ManifestException when services wait for each other in a circle
     */
    public static ServiceGraph of(Manifest manifest, Map<ServiceId, ? extends Collection<String>> baseImages)
            throws ManifestException {
        ImageOwners owners = ImageOwners.of(manifest);
        Map<ServiceId, Set<ServiceId>> byImage = new LinkedHashMap<>();
        Map<ServiceId, Set<ServiceId>> all = new LinkedHashMap<>();
        for (ServiceSpec spec : manifest.services().values()) {
            Set<ServiceId> fromImages = new LinkedHashSet<>();
            Collection<String> references = baseImages.containsKey(spec.id()) ? baseImages.get(spec.id()) : List.of();
            for (String reference : references) {
                Optional<ServiceId> owner = owners.find(reference);
                if (owner.isPresent()) {
                    fromImages.add(owner.get());
                }
            }
            fromImages.remove(spec.id());
            byImage.put(spec.id(), fromImages);
            Set<ServiceId> both = new LinkedHashSet<>(spec.dependsOn());
            both.addAll(fromImages);
            all.put(spec.id(), both);
        }
        return new ServiceGraph(all, byImage, new GraphOrder(manifest, all, byImage).sort());
    }

    /** Every service, upstreams before those that need them, otherwise in the manifest's order. */
    public List<ServiceId> order() {
        return order;
    }

    /** The services that this one needs directly. */
    public Set<ServiceId> upstreamsOf(ServiceId id) {
        return Set.copyOf(upstreams.getOrDefault(id, Set.of()));
    }

    /** Those of {@link #upstreamsOf} whose image a FROM line names: rebuilt with them even when their content is the same. */
    public Set<ServiceId> imageUpstreamsOf(ServiceId id) {
        return Set.copyOf(imageUpstreams.getOrDefault(id, Set.of()));
    }

    /** The given services and everything they need, in {@link #order}. */
    public List<ServiceId> closureOf(Collection<ServiceId> wanted) {
        Set<ServiceId> reached = new LinkedHashSet<>();
        Deque<ServiceId> todo = new ArrayDeque<>(wanted);
        while (!todo.isEmpty()) {
            ServiceId next = todo.pop();
            if (reached.add(next)) {
                todo.addAll(upstreamsOf(next));
            }
        }
        List<ServiceId> sorted = new ArrayList<>(order);
        sorted.retainAll(reached);
        return List.copyOf(sorted);
    }
}
