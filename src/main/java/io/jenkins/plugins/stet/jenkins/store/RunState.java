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
 * @param off those that detection was switched off for
 */
public record RunState(Map<ServiceId, RunService> services, Set<ServiceId> known, Set<ServiceId> off)
        implements Serializable {
    public RunState {
        services = new LinkedHashMap<>(services);
        known = new TreeSet<>(known);
        // Written by a release that did not know it.
        off = off == null ? new TreeSet<>() : new TreeSet<>(off);
    }

    public static RunState empty() {
        return new RunState(Map.of(), Set.of(), Set.of());
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
        Set<ServiceId> stillOff = new TreeSet<>(off);
        stillOff.removeAll(found.stream().map(RunService::id).toList());
        return new RunState(all, more, stillOff);
    }

    /** These services are not looked at any more: whatever was found out about them, nothing is recorded. */
    public RunState switchedOff(Collection<ServiceId> names) {
        Map<ServiceId, RunService> left = new LinkedHashMap<>(services);
        left.keySet().removeAll(names);
        Set<ServiceId> more = new TreeSet<>(off);
        more.addAll(names);
        return new RunState(left, known, more).with(List.of(), names);
    }

    public boolean isOff(ServiceId service) {
        return off.contains(service);
    }
}
