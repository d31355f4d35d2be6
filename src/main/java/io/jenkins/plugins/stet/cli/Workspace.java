package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ManifestReader;
import io.jenkins.plugins.stet.core.manifest.ManifestReading;
import io.jenkins.plugins.stet.core.manifest.Problem;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The repository that a command works on.
 *
 * @param root the directory that holds the manifest
 * @param origin of what is recorded there
 */
record Workspace(Path root, Manifest manifest, List<Problem> warnings, RecordsOrigin origin) {
    /**
     * @param directory where the command was told to be
     * @param manifestFile relative to it
     */
    static Workspace open(Path directory, String manifestFile) throws CliException {
        if (!Files.isDirectory(directory)) {
            throw CliException.wrongUse("there is no directory " + directory, "Correct the argument of -C.");
        }
        Path file = directory.resolve(manifestFile).normalize();
        Path root = Objects.requireNonNullElse(file.getParent(), directory);
        StetDirectory records = StetDirectory.of(root);
        // may have to read git's whole index: meanwhile the manifest is read
        CompletableFuture<RecordsOrigin> origin = CompletableFuture.supplyAsync(() -> RecordsOrigin.of(root, records));
        try {
            ManifestReading reading = ManifestReader.read(file, manifestFile);
            refuseLinks(records);
            return new Workspace(root, reading.manifest(), reading.warnings(), origin.join());
        } catch (ManifestException e) {
            throw CliException.manifest(e);
        } catch (NoSuchFileException e) {
            throw CliException.wrongUse(
                    "there is no manifest " + file,
                    "Write a stet.yaml at the repository's root, or name one with --manifest FILE or its directory"
                            + " with -C DIR.");
        } catch (IOException e) {
            throw CliException.wrongUse(
                    "the manifest " + file + " cannot be read: " + e.getMessage(), "Make it a readable file.");
        }
    }

    private static void refuseLinks(StetDirectory directory) throws CliException {
        Optional<Path> link = directory.link();
        if (link.isPresent()) {
            throw CliException.wrongUse(
                    link.get() + " is a symbolic link, and what is recorded would be written where it leads",
                    "Remove it, so that a directory can be made in its place.");
        }
    }

    /** The services of that name, or all of them when none is named. */
    Set<ServiceId> select(Collection<String> names) throws CliException {
        Set<ServiceId> selected = new LinkedHashSet<>();
        for (String name : names) {
            selected.add(service(name));
        }
        return selected.isEmpty() ? manifest.services().keySet() : selected;
    }

    /** The manifest's warnings and others, each once. */
    List<String> notes(Collection<String> others) {
        Set<String> notes = new LinkedHashSet<>();
        warnings.forEach(problem -> notes.add(problem.toString()));
        notes.addAll(others);
        return List.copyOf(notes);
    }

    ServiceId service(String name) throws CliException {
        if (!ServiceId.isValid(name) || manifest.find(new ServiceId(name)).isEmpty()) {
            List<String> known =
                    manifest.services().keySet().stream().map(ServiceId::value).toList();
            throw CliException.wrongUse(
                    "there is no service '" + name + "' in " + manifest.fileName()
                            + Suggestions.didYouMeanOneOf(name, known),
                    "");
        }
        return new ServiceId(name);
    }
}
