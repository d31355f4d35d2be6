package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.ContentRecord;
import io.jenkins.plugins.stet.core.baseline.PassedContent;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.image.Digest;
import java.util.Optional;

/** The image that was there before: of what passed last, else of what was built last; our own before others'. */
final class PreviousImages {
    private PreviousImages() {}

    static PreviousImage of(Histories histories, PlanningRules rules) {
        Optional<Digest> own = imageOf(histories.own(), rules.reader());
        if (own.isPresent()) {
            return new PreviousImage.Known(own.get());
        }
        for (ServiceHistory other : histories.others()) {
            Optional<Digest> image = imageOf(other, rules.reader());
            if (image.isPresent()) {
                return new PreviousImage.Known(image.get());
            }
        }
        return new PreviousImage.Unknown();
    }

    private static Optional<Digest> imageOf(ServiceHistory history, TrustClass reader) {
        for (PassedContent passed : history.passes(reader)) {
            Optional<Digest> image = passed.mark().image().known();
            if (image.isPresent()) {
                return image;
            }
        }
        for (ContentRecord content : history.records()) {
            for (BuiltMark built : history.images(content.fingerprint(), reader)) {
                if (built.image().known().isPresent()) {
                    return built.image().known();
                }
            }
        }
        return Optional.empty();
    }
}
