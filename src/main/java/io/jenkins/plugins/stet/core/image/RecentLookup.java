package io.jenkins.plugins.stet.core.image;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Believes for a short while that an image is where it was seen: between the detection of a run and its builds nobody
 * has to ask again. Only what was there is remembered, and only under its digest, since a tag may move at any time.
 */
public final class RecentLookup implements ImageLookup {
    private final ImageLookup lookup;
    private final Sightings sightings;

    public RecentLookup(ImageLookup lookup, Sightings sightings) {
        this.lookup = lookup;
        this.sightings = sightings;
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        Set<ImageReference> open = new LinkedHashSet<>();
        for (ImageReference reference : references) {
            sightings
                    .recent(reference)
                    .ifPresentOrElse(answer -> answers.put(reference, answer), () -> open.add(reference));
        }
        if (!open.isEmpty()) {
            Instant asked = sightings.now();
            Map<ImageReference, ImageAnswer> fresh = lookup.findAll(open, deadline);
            fresh.forEach((reference, answer) -> sightings.remember(reference, answer, asked));
            answers.putAll(fresh);
        }
        return answers;
    }
}
