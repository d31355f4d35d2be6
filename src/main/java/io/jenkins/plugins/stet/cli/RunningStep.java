package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.text.Bytes;
import io.jenkins.plugins.stet.core.text.Spans;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A step that runs, as it stands.
 *
 * @param since when it began, in nanoseconds of some clock
 * @param expected how long it took last time, if that is known
 * @param said the last that it printed
 */
record RunningStep(
        String service, String name, long since, Optional<Duration> expected, Transferred moved, String said) {

    /** Bytes that moved; the total is 0 while nobody knows it. */
    record Transferred(long current, long total) {
        static final Transferred NOTHING = new Transferred(0, 0);

        /** What moved may be all there is to move, and the step goes on: it unpacks, for one. */
        boolean isUnderWay() {
            return total > 0 && current < total;
        }
    }

    static RunningStep begun(String service, String name, long now, Optional<Duration> expected) {
        return new RunningStep(service, name, now, expected, Transferred.NOTHING, "");
    }

    RunningStep withMoved(Transferred more) {
        return new RunningStep(service, name, since, expected, more, said);
    }

    RunningStep withSaid(String line) {
        return new RunningStep(service, name, since, expected, moved, line);
    }

    String bar(Bar bar, long now) {
        if (moved.isUnderWay()) {
            return bar.of((double) moved.current() / moved.total());
        }
        return expected.map(span -> bar.of(Bar.estimated((double) (now - since), (double) span.toNanos())))
                .orElseGet(() -> bar.moving(TimeUnit.NANOSECONDS.toMillis(now - since) / LiveRegion.FRAME_MILLIS));
    }

    /** <code>12.1 MB of 40.0 MB, 3 s</code>, <code>14 s of ~40 s</code>, or only the seconds. */
    String figures(long now) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(Math.max(0, now - since));
        if (moved.isUnderWay()) {
            return Bytes.text(moved.current()) + " of " + Bytes.text(moved.total()) + ", " + Spans.text(seconds);
        }
        String size = moved.current() > 0 ? Bytes.text(moved.current()) + ", " : "";
        return size
                + Spans.text(seconds)
                + expected.map(span -> against(span, seconds)).orElse("");
    }

    private static String against(Duration span, long seconds) {
        long expected = Math.max(1, span.plusMillis(500).toSeconds());
        String estimate = "~" + Spans.text(expected);
        return seconds <= expected ? " of " + estimate : " (" + estimate + " last time)";
    }
}
