package io.jenkins.plugins.stet.engine.doctor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the doctor says of one thing.
 *
 * @param advice what to do, "" when nothing has to be done
 */
public record Finding(String subject, Health health, String text, String advice) {
    /** How bad it is. */
    public enum Health {
        OK,
        WARNING,
        /** An engine or a registry. */
        UNREACHABLE,
        /** On this machine. */
        PROBLEM;

        /** In answers there are three words. */
        public String word() {
            return this == UNREACHABLE ? PROBLEM.word() : name().toLowerCase(Locale.ROOT);
        }
    }

    public static Finding ok(String subject, String text) {
        return new Finding(subject, Health.OK, text, "");
    }

    public static Finding warning(String subject, String text, String advice) {
        return new Finding(subject, Health.WARNING, text, advice);
    }

    public static Finding unreachable(String subject, String text, String advice) {
        return new Finding(subject, Health.UNREACHABLE, text, advice);
    }

    public static Finding problem(String subject, String text, String advice) {
        return new Finding(subject, Health.PROBLEM, text, advice);
    }

    /** What is the case and what to do, as sentences. */
    public String sentences() {
        if (advice.isEmpty()) {
            return text;
        }
        return text + (text.matches("(?s).*[.?!]") ? " " : ". ") + advice;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("subject", subject);
        document.put("health", health.word());
        document.put("text", text);
        document.put("advice", advice);
        return document;
    }
}
