package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.source.cache.OwnDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** <code>.stet/</code> at the repository's root: records and caches of the command line; it ignores itself. */
record StetDirectory(Path path) {
    static StetDirectory of(Path root) {
        return new StetDirectory(root.resolve(OwnDirectory.NAME));
    }

    Path records() {
        return path.resolve("records");
    }

    Path statCache() {
        return path.resolve("cache").resolve("files");
    }

    Path indexes() {
        return statCache().resolveSibling("indexes");
    }

    /** A link, perhaps checked in by others, would have us write wherever it leads. */
    Optional<Path> link() {
        for (Path place : List.of(path, records(), path.resolve("cache"), indexes())) {
            if (Files.isSymbolicLink(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Makes the directory before something is written into it. */
    void create() throws IOException {
        OwnDirectory.make(path);
    }
}
