package io.jenkins.plugins.stet.core.manifest;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects everything that is wrong, so that one run shows it all; what stands once in the file is reported once. */
final class Problems {
    private final String fileName;
    private final Set<Problem> errors = new LinkedHashSet<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();

    Problems(String fileName) {
        this.fileName = fileName;
    }

    void error(Position position, String message) {
        errors.add(new Problem(fileName, position, message));
    }

    void errors(List<Problem> found) {
        errors.addAll(found);
    }

    void warning(Position position, String message) {
        warnings.add(new Problem(fileName, position, message));
    }

    /** For what makes reading on pointless. */
    ManifestException fatal(Position position, String message) {
        error(position, message);
        return new ManifestException(sorted(errors));
    }

    void throwIfAny() throws ManifestException {
        if (!errors.isEmpty()) {
            throw new ManifestException(sorted(errors));
        }
    }

    List<Problem> warnings() {
        return sorted(warnings);
    }

    private static List<Problem> sorted(Set<Problem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        return problems.stream().sorted(Comparator.comparing(Problem::position)).toList();
    }
}
