package io.jenkins.plugins.stet.jenkins.store;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the detections of a run found out, until the run ends.
 *
 * @param services of all detections; of two that looked at the same service the later
 * @param known every service of their manifests, also those that were not looked at
 */
public record RunState(Map<ServiceId, RunService> services, Set<ServiceId> known) implements Serializable {
    public RunState {
        services = new LinkedHashMap<>(services);
        known = new TreeSet<>(known);
    }

    public static RunState empty() {
        return new RunState(Map.of(), Set.of());
    }

    /** There was no detection yet. */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    public Optional<RunService> find(ServiceId service) {
        return Optional.ofNullable(services.get(service));
    }

    /** @param names of the manifest's services */
    public RunState with(Collection<RunService> found, Collection<ServiceId> names) {
        Map<ServiceId, RunService> all = new LinkedHashMap<>(services);
        found.forEach(service -> all.put(service.id(), service));
        Set<ServiceId> more = new TreeSet<>(known);
        more.addAll(names);
        return new RunState(all, more);
    }

    /** These services are not looked at any more: whatever was found out about them, nothing is recorded. */
    public RunState switchedOff(Collection<ServiceId> names) {
        Map<ServiceId, RunService> left = new LinkedHashMap<>(services);
        left.keySet().removeAll(names);
        return new RunState(left, known).with(List.of(), names);
    }
}
