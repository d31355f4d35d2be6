package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.source.fs.RawNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the manifest's paths against the file system: they exist, and no link leads out of the repository. */
public final class ManifestChecks {
    private final Manifest manifest;
    private final Path root;
    private final List<Problem> problems = new ArrayList<>();

    public ManifestChecks(Manifest manifest, Path root) {
        this.manifest = manifest;
        this.root = root;
    }

    public List<Problem> run() {
        Optional<Path> realRoot = real(root);
        if (realRoot.isEmpty()) {
            return List.of(new Problem(
                    manifest.fileName(), Position.START, "the repository's root " + root + " cannot be read"));
        }
        for (ServiceSpec spec : manifest.services().values()) {
            boolean contextIsThere = checkContext(spec, realRoot.get());
            if (spec.hasImage() && contextIsThere) {
                checkDockerfile(spec, realRoot.get());
            }
        }
        return problems;
    }

    private boolean checkContext(ServiceSpec spec, Path realRoot) {
        Optional<Path> found = resolve(spec, "context", spec.context(), realRoot);
        if (found.isPresent() && !Files.isDirectory(found.get())) {
            String context = spec.context().isEmpty() ? "." : spec.context();
            report(spec, spec.context(), "context '" + context + "' of service '" + spec.id() + "' is not a directory");
            return false;
        }
        return found.isPresent();
    }

    private void checkDockerfile(ServiceSpec spec, Path realRoot) {
        Optional<Path> found = resolve(spec, "dockerfile", spec.dockerfile(), realRoot);
        if (found.isPresent() && !Files.isRegularFile(found.get())) {
            report(
                    spec,
                    spec.dockerfile(),
                    "dockerfile '" + spec.dockerfile() + "' of service '" + spec.id() + "' is not a file");
        }
    }

    private Optional<Path> resolve(ServiceSpec spec, String key, String path, Path realRoot) {
        Optional<Path> below = below(path);
        Optional<Path> found = below.isEmpty() ? below : real(below.get());
        if (found.isEmpty()) {
            report(spec, path, what(spec, key, path) + " does not exist below " + root + advice(key));
        } else if (!found.get().startsWith(realRoot)) {
            report(
                    spec,
                    path,
                    what(spec, key, path) + " lies outside the repository: a link leads to " + found.get()
                            + "; only what is below the manifest can be an input");
            return Optional.empty();
        }
        return found;
    }

    private static String what(ServiceSpec spec, String key, String path) {
        return key + " '" + (path.isEmpty() ? "." : path) + "' of service '" + spec.id() + "'";
    }

    private static String advice(String key) {
        return key.equals("context")
                ? "; correct 'context' (default: the service's name)"
                : "; correct 'dockerfile' (default: <context>/Dockerfile), or write 'image: false' for a service"
                        + " without image";
    }

    /** A context may be called größe where the locale knows no umlauts. */
    private static String raw(String path) {
        return new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private Optional<Path> below(String path) {
        try {
            return Optional.of(RawNames.resolve(root, raw(path)));
        } catch (InvalidPathException notOnThisSystem) {
            return Optional.empty();
        }
    }

    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException missingOrUnreadable) {
            return Optional.empty();
        }
    }

    private void report(ServiceSpec spec, String value, String message) {
        problems.add(manifest.problemAt(spec.id(), value, message));
    }
}
