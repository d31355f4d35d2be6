package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.source.InputFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at the inputs of a service once more after its build: what changed meanwhile may or may not be in the image. */
final class InputsAgain {
    private static final int NAMED = 3;

    private final Workshop workshop;

    InputsAgain(Workshop workshop) {
        this.workshop = workshop;
    }

    /** What is no longer as it was when the build began; nothing when all is. */
    List<String> differences(ServiceBuild build) {
        try {
            ReadOptions options = new ReadOptions(
                    Set.of(build.id()), new ReadOptions.Tables.Of(List.of(build.id())), workshop.baseImages());
            ServiceReading now = new TreeReader(workshop.scanner())
                    .read(workshop.root(), workshop.manifest(), options)
                    .services()
                    .get(build.id());
            if (now == null || !now.problems().isEmpty()) {
                return List.of("they could not be read again");
            }
            return now.inputs().equals(build.reading().inputs()) ? List.of() : named(build.reading(), now);
        } catch (IOException | ManifestException e) {
            return List.of("they could not be read again: " + e.getMessage());
        }
    }

    private static List<String> named(ServiceReading before, ServiceReading after) {
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
