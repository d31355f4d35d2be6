package io.jenkins.plugins.stet.core.manifest;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of an age: <code>30d</code>, <code>2w</code>, <code>12h</code>, <code>never</code>. */
public final class MaxAge {
    public static final String NEVER = "never";
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})([mhdw])");
    private static final Map<String, Duration> UNITS = Map.of(
            "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1), "w", Duration.ofDays(7));

    private MaxAge() {}

    public static Optional<Duration> parse(String text) {
        if (text.equals(NEVER)) {
            return Optional.of(Duration.ZERO);
        }
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(UNITS.getOrDefault(matcher.group(2), Duration.ZERO)
                        .multipliedBy(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }
}
