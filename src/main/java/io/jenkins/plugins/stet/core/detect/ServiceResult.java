package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.Needs;
import io.jenkins.plugins.stet.core.plan.Place;
import java.io.Serializable;
import java.util.List;

/**
 * What was decided about a service, and on what it was decided.
 *
 * @param bases what is known of its base images, to be recorded with what is built or passed
 */
public record ServiceResult(
        Decision decision, Place.Output output, Needs needs, ContentState content, List<BaseImageFacts> bases)
        implements Serializable {
    public ServiceResult {
        bases = List.copyOf(bases);
    }

    public ServiceId id() {
        return decision.service();
    }

    public ServiceResult with(Decision other) {
        return new ServiceResult(other, output, needs, content, bases);
    }
}
