package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.Problem;
import java.util.List;

/** Ends a command with a message for its user: what happened and why, then what to do. */
final class CliException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String advice;
    private final List<Problem> problems;

    private CliException(ExitCode exitCode, String message, String advice, List<Problem> problems) {
        super(message);
        this.exitCode = exitCode;
        this.advice = advice;
        this.problems = List.copyOf(problems);
    }

    static CliException wrongUse(String message, String advice) {
        return new CliException(ExitCode.WRONG_USE, message, advice, List.of());
    }

    static CliException unreachable(String message, String advice) {
        return new CliException(ExitCode.UNREACHABLE, message, advice, List.of());
    }

    static CliException trouble(String message, String advice) {
        return new CliException(ExitCode.TROUBLE, message, advice, List.of());
    }

    static CliException manifest(ManifestException e) {
        int count = e.problems().size();
        String message = "the manifest cannot be used: " + (count == 1 ? "1 problem" : count + " problems");
        return new CliException(ExitCode.WRONG_USE, message, "", e.problems());
    }

    ExitCode exitCode() {
        return exitCode;
    }

    String advice() {
        return advice;
    }

    List<Problem> problems() {
        return problems;
    }
}
