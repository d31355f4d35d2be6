package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Place;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a detection decided.
 *
 * @param services in the manifest's order, those that were asked about
 * @param warnings for the log, each one sentence or more
 */
public record DetectionResult(DetectionMode mode, Map<ServiceId, ServiceResult> services, List<String> warnings)
        implements Serializable {
    public DetectionResult {
        services = new LinkedHashMap<>(services);
        warnings = List.copyOf(warnings);
    }

    public Optional<ServiceResult> find(ServiceId service) {
        return Optional.ofNullable(services.get(service));
    }

    /** Whether the pipeline is to take it for changed; in other modes than enforce that is every service. */
    public boolean isChanged(ServiceResult service) {
        return mode != DetectionMode.ENFORCE || service.decision().isChanged();
    }

    /** Whether the pipeline is to build it; in other modes than enforce that is every service that makes an image. */
    public boolean isBuild(ServiceResult service) {
        return mode == DetectionMode.ENFORCE
                ? service.decision().isBuild()
                : service.output() instanceof Place.Output.Image;
    }
}
