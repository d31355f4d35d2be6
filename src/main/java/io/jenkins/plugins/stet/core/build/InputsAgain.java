package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The second look where the tree lies in this process's reach. */
final class InputsAgain implements SecondLook {
    private final Workshop workshop;

    InputsAgain(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public List<String> differences(ServiceBuild build) {
        try {
            ReadOptions options = new ReadOptions(
                    Set.of(build.id()), new ReadOptions.Tables.Of(List.of(build.id())), workshop.baseImages());
            ServiceReading now = new TreeReader(workshop.scanner())
                    .read(workshop.root(), workshop.manifest(), options)
                    .services()
                    .get(build.id());
            return InputDifferences.between(build.reading(), Optional.ofNullable(now));
        } catch (IOException | ManifestException e) {
            return List.of("they could not be read again: " + e.getMessage());
        }
    }
}
