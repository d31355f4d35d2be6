package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import java.util.List;

/** Whether an image of a content may be taken instead of building one. */
sealed interface ImageSearch {
    record Found(KnownImage.Recorded image, BuiltMark mark) implements ImageSearch {}

    /** @param why empty when no build of the content is recorded at all */
    record NotFound(List<Reason> why) implements ImageSearch {}
}
