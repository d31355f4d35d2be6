package io.jenkins.plugins.stet.core.manifest;

import java.util.List;
import java.util.stream.Collectors;

/** The manifest cannot be used; the message lists every problem found, one a line. */
public final class ManifestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    public ManifestException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
