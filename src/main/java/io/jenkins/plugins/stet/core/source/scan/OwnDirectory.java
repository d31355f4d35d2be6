package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@code .stet} directory of a repository, which git is told to ignore and no build ever receives. */
final class OwnDirectory {
    private OwnDirectory() {}

    static Path of(Path root) throws IOException {
        Path directory = Files.createDirectories(root.resolve(".stet"));
        Path ignore = directory.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return directory;
    }
}
