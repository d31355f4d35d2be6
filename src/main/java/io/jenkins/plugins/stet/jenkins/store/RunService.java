package io.jenkins.plugins.stet.jenkins.store;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;

/**
 * What a run knows of a service.
 *
 * @param reading what the decision was made on; its files are kept with what is passed
 */
public record RunService(ServiceResult result, ServiceReading reading, DetectionMode mode) implements Serializable {
    public ServiceId id() {
        return result.id();
    }
}
