package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.Place;
import java.io.Serializable;

/** What was decided about a service, and on what it was decided. */
public record ServiceResult(Decision decision, Place.Output output, ContentState content) implements Serializable {
    public ServiceId id() {
        return decision.service();
    }
}
