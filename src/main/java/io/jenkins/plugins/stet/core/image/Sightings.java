package io.jenkins.plugins.stet.core.image;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where images were seen a short while ago; shared by those who may believe one another. */
public final class Sightings {
    private static final Duration USUAL_AGE = Duration.ofSeconds(60);
    private static final int MOST_KEPT = 10_000;

    private final Duration age;
    private final Clock clock;
    private final Map<ImageReference, Instant> seen = new ConcurrentHashMap<>();

    public Sightings() {
        this(USUAL_AGE, Clock.systemUTC());
    }

    Sightings(Duration age, Clock clock) {
        this.age = age;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<ImageAnswer> recent(ImageReference reference) {
        Instant when = seen.getOrDefault(reference, Instant.MIN);
        Instant now = now();
        boolean fresh = !when.isAfter(now) && when.isAfter(now.minus(age));
        return fresh ? reference.digest().map(ImageAnswer.Present::new) : Optional.empty();
    }

    void remember(ImageReference reference, ImageAnswer answer, Instant asked) {
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
