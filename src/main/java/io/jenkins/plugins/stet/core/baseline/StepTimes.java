package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How long each step of a service took when it was last run and not taken from a cache. Only ever used to tell people how
 * long it may take again.
 */
public record StepTimes(Map<String, Duration> byStep) {
    public static final StepTimes NONE = new StepTimes(Map.of());
    static final int MOST_STEPS = 200;

    private static final Duration WORTH_KEEPING = Duration.ofMillis(500);
    private static final int LONGEST_NAME = 200;
    /** Of <code>[app 2/5] RUN make</code> the count, which changes with every instruction that comes before. */
    private static final Pattern COUNT = Pattern.compile("^\\[([^]]*?) ?[0-9]+/[0-9]+]");

    public StepTimes {
        byStep = Map.copyOf(byStep);
    }

    public Optional<Duration> of(String step) {
        return Optional.ofNullable(byStep.get(key(step)));
    }

    /** After one more build, of which these were the steps; those that are no part of it any more are forgotten. */
    public StepTimes after(Collection<BuildStep> steps) {
        SortedMap<String, Duration> times = new TreeMap<>();
        for (BuildStep step : steps) {
            Duration took = step.outcome() == StepOutcome.DONE
                    ? step.duration()
                    : of(step.name()).orElse(Duration.ZERO);
            if (took.compareTo(WORTH_KEEPING) >= 0 && times.size() < MOST_STEPS) {
                times.merge(key(step.name()), took, (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        return new StepTimes(times);
    }

    private static String key(String step) {
        String name = COUNT.matcher(step).replaceFirst("[$1]");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
