package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.BaseImagePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells of base images that moved since the image was built, where they are not to rebuild it. */
final class BaseWarnings {
    private BaseWarnings() {}

    static List<String> of(ServiceInput service, ContentState.Known state, BuiltMark mark) {
        List<String> warnings = new ArrayList<>();
        if (service.policy().baseImages() != BaseImagePolicy.WARN) {
            return warnings;
        }
        for (Map.Entry<String, Digest> used : mark.from().baseImages().entrySet()) {
            Digest now = state.bases().digests().get(used.getKey());
            if (now != null && !now.equals(used.getValue())) {
                warnings.add(service.id() + ": base image " + used.getKey() + " moved from "
                        + used.getValue().abbreviated() + " to " + now.abbreviated() + " since "
                        + mark.by().name()
                        + "; the image is kept, 'baseImages: rebuild' or a forced build takes in the new one");
            }
        }
        return warnings;
    }
}
