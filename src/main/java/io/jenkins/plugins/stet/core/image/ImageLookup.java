package io.jenkins.plugins.stet.core.image;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** Asks whether images still exist, many at once. */
public interface ImageLookup {
    /**
     * Answers for every reference that was asked about, at the deadline at the latest; what was not answered by then is
     * {@link ImageAnswer.Unanswered}. Never throws because of what a registry does.
     */
    Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline);
}
