package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.source.ScanStatistics;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The first half of a detection: everything that has to be seen where the tree lies, as plain data to be sent.
 *
 * @param services in the manifest's order
 */
public record TreeReading(Map<ServiceId, ServiceReading> services, ScanStatistics statistics) implements Serializable {
    public TreeReading {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }
}
