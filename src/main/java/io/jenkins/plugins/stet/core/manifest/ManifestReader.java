package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a manifest and reports everything that is wrong with it at once. */
public final class ManifestReader {
    private ManifestReader() {}

    /**
     * Reads a file; its directory is the repository's root.
     *
     * @param displayName as messages shall name the file
     * @throws NoSuchFileException when it is not there
     */
    public static ManifestReading read(Path file, String displayName) throws IOException, ManifestException {
        Path root = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        return read(ManifestSource.ofFile(displayName, file), root);
    }

    /** Reads a text and holds its paths against the tree below the root. */
    public static ManifestReading read(ManifestSource source, Path root) throws ManifestException {
        return read(source, ServiceOverlay.none(), root);
    }

    /** The same with something laid over it. */
    public static ManifestReading read(ManifestSource source, ServiceOverlay overlay, Path root)
            throws ManifestException {
        Problems problems = new Problems(source.fileName());
        Composed composed = compose(source, overlay, problems);
        problems.errors(new ManifestChecks(composed.manifest(), root).run());
        return composed.reading(problems);
    }

    /** Reads a text where no tree is at hand; whether context and Dockerfile exist is then not looked at. */
    public static ManifestReading parse(ManifestSource source) throws ManifestException {
        return parse(source, ServiceOverlay.none());
    }

    /** The same with something laid over it. */
    public static ManifestReading parse(ManifestSource source, ServiceOverlay overlay) throws ManifestException {
        Problems problems = new Problems(source.fileName());
        return compose(source, overlay, problems).reading(problems);
    }

    private record Composed(Manifest manifest, Manifest written) {
        ManifestReading reading(Problems problems) throws ManifestException {
            problems.throwIfAny();
            return new ManifestReading(manifest, written, problems.warnings());
        }
    }

    private static Composed compose(ManifestSource source, ServiceOverlay overlay, Problems problems)
            throws ManifestException {
        YamlBudget budget = new YamlBudget(problems);
        Optional<YamlNode> root = new YamlComposer(new YamlEvents(source, problems), problems, budget).compose();
        if (root.isEmpty() || (root.get() instanceof Scalar scalar && scalar.isNull())) {
            throw problems.fatal(Position.START, "the manifest is empty; begin with 'version: 1' and 'services:'");
        }
        if (!(root.get() instanceof Mapping map)) {
            throw problems.fatal(
                    root.get().position(),
                    "the manifest is " + root.get().describe() + " but must be a map; begin with 'version: 1'");
        }
        Manifest manifest = document(overlay.on(map), source, problems, budget);
        problems.errors(List.copyOf(new CrossChecks(manifest).run()));
        return new Composed(manifest, overlay.renames(map) ? written(map, source) : manifest);
    }

    /** What is wrong with it was said already, or does not matter, because something else was laid over it. */
    private static Manifest written(Mapping map, ManifestSource source) throws ManifestException {
        Problems unsaid = new Problems(source.fileName());
        return document(map, source, unsaid, new YamlBudget(unsaid));
    }

    private static Manifest document(Mapping map, ManifestSource source, Problems problems, YamlBudget budget)
            throws ManifestException {
        Section top = new Section(map, "the manifest", problems);
        return new DocumentReader(top, source.fileName(), budget).read();
    }
}
