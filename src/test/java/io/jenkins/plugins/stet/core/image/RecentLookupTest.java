package io.jenkins.plugins.stet.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentLookupTest {
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final Digest DIGEST = Digest.of(new byte[] {1});
    private static final ImageRepository APP = new ImageRepository("registry.example.com", "app");

    private final List<ImageReference> asked = new ArrayList<>();
    private final StoppedClock clock = new StoppedClock();
    private ImageAnswer answer = new ImageAnswer.Present(DIGEST);
    private final RecentLookup lookup = new RecentLookup(this::answer, new Sightings(Duration.ofSeconds(60), clock));

    @Test
    void shouldNotAskAgainForAMinute() {
        find(APP.at(DIGEST));
        clock.advance(59);

        assertThat(find(APP.at(DIGEST))).isEqualTo(new ImageAnswer.Present(DIGEST));
        assertThat(asked).hasSize(1);
    }

    @Test
    void shouldAskAgainAfterAMinute() {
        find(APP.at(DIGEST));
        clock.advance(60);
        answer = new ImageAnswer.Absent("gone");

        assertThat(find(APP.at(DIGEST))).isEqualTo(new ImageAnswer.Absent("gone"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void shouldAskAgainWhenTheClockGoesBack() {
        find(APP.at(DIGEST));
        clock.advance(-3_600);

        find(APP.at(DIGEST));
        assertThat(asked).hasSize(2);
    }

    @Test
    void shouldNotRememberWhereATagPointed() {
        find(APP.tag("main"));
        find(APP.tag("main"));

        assertThat(asked).hasSize(2);
    }

    @Test
    void shouldNotRememberThatSomethingWasNotThere() {
        answer = new ImageAnswer.Unanswered("no connection");
        find(APP.at(DIGEST));
        answer = new ImageAnswer.Present(DIGEST);

        assertThat(find(APP.at(DIGEST))).isEqualTo(new ImageAnswer.Present(DIGEST));
        assertThat(asked).hasSize(2);
    }

    @Test
    void shouldAnswerForAllAndAskForTheRestOnly() {
        find(APP.at(DIGEST));

        assertThat(lookup.findAll(List.of(APP.at(DIGEST), APP.tag("x")), TIME)).hasSize(2);
        assertThat(asked).containsExactly(APP.at(DIGEST), APP.tag("x"));
    }

    private ImageAnswer find(ImageReference reference) {
        return lookup.findAll(List.of(reference), TIME).get(reference);
    }

    private Map<ImageReference, ImageAnswer> answer(Collection<ImageReference> references, Duration deadline) {
        asked.addAll(references);
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        references.forEach(reference -> answers.put(reference, answer));
        return answers;
    }

    private static final class StoppedClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void advance(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
