package io.jenkins.plugins.stet.engine.registry;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header that says when to come back: seconds or a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** Zero when there is none, or none that makes sense. */
    static Duration of(Reply reply, Clock clock) {
        return reply.header("Retry-After")
                .map(text -> parse(text.strip(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    private static Duration parse(String text, Instant now) {
        Duration wait = text.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(text)) : until(text, now);
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static Duration until(String date, Instant now) {
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException neitherNumberNorDate) {
            return Duration.ZERO;
        }
    }
}
