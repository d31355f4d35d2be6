package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of a build log: a number for each step, so that steps which run at once can be told apart. */
final class EventLines {
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean pushing;

    /** Whether it is told however much is said at the moment. */
    static boolean isEssential(BuildEvent event) {
        return !(event instanceof BuildEvent.StepLog);
    }

    List<String> of(BuildEvent event) {
        if (event instanceof BuildEvent.EngineChosen chosen) {
            return List.of("building with the " + chosen.engine() + " (" + chosen.why() + ")");
        }
        if (event instanceof BuildEvent.StepStarted started) {
            return List.of(number(started.step()) + " " + oneLine(started.name()));
        }
        if (event instanceof BuildEvent.StepLog log) {
            return List.of(number(log.step()) + " | " + log.line());
        }
        if (event instanceof BuildEvent.StepFinished finished) {
            return List.of(number(finished.step().id()) + " " + outcome(finished.step()));
        }
        if (event instanceof BuildEvent.Warning warning) {
            return List.of("warning: " + warning.text());
        }
        if (event instanceof BuildEvent.Notice notice) {
            return List.of(notice.text());
        }
        return event instanceof BuildEvent.Pushing push ? pushing(push) : List.of();
    }

    private List<String> pushing(BuildEvent.Pushing push) {
        if (pushing) {
            return List.of();
        }
        pushing = true;
        return List.of("pushing " + push.image());
    }

    private String number(String step) {
        return "#" + numbers.computeIfAbsent(step, unknown -> numbers.size() + 1);
    }

    private static String outcome(BuildStep step) {
        String bytes = step.bytes() > 0 ? ", " + megabytes(step.bytes()) : "";
        return step.outcome() == StepOutcome.CACHED
                ? "CACHED"
                : step.outcome().name().toLowerCase(Locale.ROOT) + " in " + seconds(step.duration()) + bytes;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private static String megabytes(long bytes) {
        return bytes < 100_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    private static String oneLine(String name) {
        return name.replace('\n', ' ');
    }
}
