package io.jenkins.plugins.stet.jenkins.store;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the detections of a run found out, until the run ends.
 *
 * @param services of all detections; of two that looked at the same service the later
 */
public record RunState(Map<ServiceId, RunService> services) implements Serializable {
    public RunState {
        services = new LinkedHashMap<>(services);
    }

    public static RunState empty() {
        return new RunState(Map.of());
    }

    public boolean isEmpty() {
        return services.isEmpty();
    }

    public Optional<RunService> find(ServiceId service) {
        return Optional.ofNullable(services.get(service));
    }

    public RunState with(Collection<RunService> found) {
        Map<ServiceId, RunService> all = new LinkedHashMap<>(services);
        for (RunService service : found) {
            all.merge(service.id(), service, (before, after) -> after.replacing(before));
        }
        return new RunState(all);
    }

    public RunState change(ServiceId service, UnaryOperator<RunService> change) {
        Map<ServiceId, RunService> all = new LinkedHashMap<>(services);
        all.computeIfPresent(service, (id, before) -> change.apply(before));
        return new RunState(all);
    }
}
