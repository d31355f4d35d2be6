package io.jenkins.plugins.stet.core.source.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The {@code .stet} directory of a repository, which git is told to ignore and no build ever receives. */
public final class OwnDirectory {
    public static final String NAME = ".stet";

    private static final byte[] EVERYTHING = "*\n".getBytes(StandardCharsets.UTF_8);

    private OwnDirectory() {}

    /** Makes the directory before something is written into it. */
    public static Path make(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path ignore = directory.resolve(".gitignore");
        try {
            Files.createFile(ignore);
        } catch (FileAlreadyExistsException itIsThere) {
            // whoever made it, it is theirs to change
            return directory;
        }
        fill(ignore);
        return directory;
    }

    /** An empty one, left where the disk is full, would stay and ignore nothing. */
    private static void fill(Path ignore) throws IOException {
        try {
            Files.write(ignore, EVERYTHING, StandardOpenOption.WRITE);
        } catch (IOException e) {
            Files.delete(ignore);
            throw e;
        }
    }
}
