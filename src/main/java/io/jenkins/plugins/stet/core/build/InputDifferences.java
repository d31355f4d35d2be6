package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.source.InputFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What changed between two looks at the inputs of a service. */
public final class InputDifferences {
    private static final int NAMED = 3;

    private InputDifferences() {}

    /** Nothing only when the second look found exactly what the first did. */
    public static List<String> between(ServiceReading before, Optional<ServiceReading> after) {
        if (after.isEmpty() || !after.get().problems().isEmpty()) {
            return List.of("they could not be read again");
        }
        return after.get().inputs().equals(before.inputs()) ? List.of() : named(before, after.get());
    }

    private static List<String> named(ServiceReading before, ServiceReading after) {
        if (before.files().isEmpty() || after.files().isEmpty()) {
            return List.of("which of them was not listed");
        }
        Set<InputFile> old = new HashSet<>(before.files());
        Set<InputFile> young = new HashSet<>(after.files());
        Set<String> paths = new TreeSet<>();
        old.stream()
                .filter(file -> !young.contains(file))
                .forEach(file -> paths.add(file.path().display()));
        young.stream()
                .filter(file -> !old.contains(file))
                .forEach(file -> paths.add(file.path().display()));
        if (paths.isEmpty()) {
            return List.of("the Dockerfile or its arguments");
        }
        List<String> first = paths.stream().limit(NAMED).toList();
        return paths.size() == first.size()
                ? first
                : List.of(String.join(", ", first), "and " + (paths.size() - NAMED) + " more");
    }
}
