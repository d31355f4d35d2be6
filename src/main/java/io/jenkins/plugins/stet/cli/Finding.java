package io.jenkins.plugins.stet.cli;

import java.util.Locale;

/**
 * What the doctor says of one thing.
 *
 * @param advice what to do, "" when nothing has to be done
 */
record Finding(String subject, Health health, String text, String advice) {
    /** How bad it is. */
    enum Health {
        OK(Palette.Ink.GREEN, ExitCode.DONE),
        WARNING(Palette.Ink.YELLOW, ExitCode.DONE),
        /** An engine or a registry. */
        UNREACHABLE(Palette.Ink.RED, ExitCode.UNREACHABLE),
        /** On this machine. */
        PROBLEM(Palette.Ink.RED, ExitCode.TROUBLE);

        private final Palette.Ink ink;
        private final ExitCode exitCode;

        Health(Palette.Ink ink, ExitCode exitCode) {
            this.ink = ink;
            this.exitCode = exitCode;
        }

        Palette.Ink ink() {
            return ink;
        }

        ExitCode exitCode() {
            return exitCode;
        }

        /** In answers there are three words. */
        String word() {
            return this == UNREACHABLE ? PROBLEM.word() : name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding ok(String subject, String text) {
        return new Finding(subject, Health.OK, text, "");
    }

    static Finding warning(String subject, String text, String advice) {
        return new Finding(subject, Health.WARNING, text, advice);
    }

    static Finding unreachable(String subject, String text, String advice) {
        return new Finding(subject, Health.UNREACHABLE, text, advice);
    }

    static Finding problem(String subject, String text, String advice) {
        return new Finding(subject, Health.PROBLEM, text, advice);
    }
}
