package io.jenkins.plugins.stet.oracle;

import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageEffects;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ManifestReader;
import io.jenkins.plugins.stet.core.manifest.ManifestSource;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the same context as stet does before it decides. */
final class StetSide {
    static final String CONTEXT = "app";

    private StetSide() {}

    static ServiceReading read(Path root, Shape shape) throws IOException, ManifestException {
        StringBuilder manifest = new StringBuilder("version: 1\nservices:\n  app:\n    context: " + CONTEXT + "\n");
        if (!shape.target().isEmpty()) {
            manifest.append("    target: ").append(shape.target()).append('\n');
        }
        shape.args().forEach((name, value) -> manifest.append("    args: {")
                .append(name)
                .append(": ")
                .append(value)
                .append("}\n"));
        ReadOptions options = new ReadOptions(
                Set.of(),
                new ReadOptions.Tables.None(),
                image -> new BaseImageEffects.Known(List.of(), Map.of("PATH", "/bin")));
        return new TreeReader(new ReadingScanner())
                .read(
                        root,
                        ManifestReader.parse(new ManifestSource("stet.yaml", manifest.toString()))
                                .manifest(),
                        options)
                .services()
                .get(new ServiceId("app"));
    }

    /** Trouble and missing sources always count as a change. */
    static boolean isUnchanged(ServiceReading before, ServiceReading after) {
        return before.inputs().equals(after.inputs())
                && before.problems().isEmpty()
                && after.problems().isEmpty()
                && before.missing().isEmpty()
                && after.missing().isEmpty();
    }
}
