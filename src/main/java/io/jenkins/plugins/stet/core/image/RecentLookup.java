package io.jenkins.plugins.stet.core.image;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Believes for a short while that an image is where it was seen: between the detection of a run and its builds nobody
 * has to ask again. Only what was there is remembered, and only under its digest, since a tag may move at any time.
 */
public final class RecentLookup implements ImageLookup {
    public static final Duration USUAL_AGE = Duration.ofSeconds(60);

    private static final int MOST_KEPT = 10_000;

    private final ImageLookup lookup;
    private final Duration age;
    private final Clock clock;
    private final Map<ImageReference, Instant> seen = new ConcurrentHashMap<>();

    public RecentLookup(ImageLookup lookup, Duration age, Clock clock) {
        this.lookup = lookup;
        this.age = age;
        this.clock = clock;
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        Set<ImageReference> open = new LinkedHashSet<>();
        for (ImageReference reference : references) {
            recent(reference).ifPresentOrElse(answer -> answers.put(reference, answer), () -> open.add(reference));
        }
        if (!open.isEmpty()) {
            Instant asked = clock.instant();
            Map<ImageReference, ImageAnswer> fresh = lookup.findAll(open, deadline);
            fresh.forEach((reference, answer) -> remember(reference, answer, asked));
            answers.putAll(fresh);
        }
        return answers;
    }

    private Optional<ImageAnswer> recent(ImageReference reference) {
        Instant when = seen.getOrDefault(reference, Instant.MIN);
        Instant now = clock.instant();
        boolean fresh = !when.isAfter(now) && when.isAfter(now.minus(age));
        return fresh ? reference.digest().map(ImageAnswer.Present::new) : Optional.empty();
    }

    private void remember(ImageReference reference, ImageAnswer answer, Instant asked) {
        if (seen.size() >= MOST_KEPT) {
            seen.clear();
        }
        if (answer instanceof ImageAnswer.Present && reference.digest().isPresent()) {
            seen.put(reference, asked);
        } else {
            seen.remove(reference);
        }
    }
}
