package io.jenkins.plugins.stet.core.source;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one look at the tree found, by service.
 *
 * @param services in the order of the selections
 */
public record TreeScan(Map<ServiceId, ServiceFiles> services, ScanStatistics statistics) {
    public TreeScan {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    public ServiceFiles of(ServiceId service) {
        ServiceFiles files = services.get(service);
        if (files == null) {
            throw new IllegalArgumentException("'" + service + "' was not part of this scan");
        }
        return files;
    }
}
