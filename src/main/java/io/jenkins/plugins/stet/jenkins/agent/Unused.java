package io.jenkins.plugins.stet.jenkins.agent;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/** Files of ours on an agent go when nobody used them for long; using one says so by its time. */
final class Unused {
    private static final Duration KEPT = Duration.ofDays(30);

    private Unused() {}

    /** @param siblings glob of the names among which old ones go */
    static void use(Path file, String siblings) throws IOException {
        Instant now = Instant.now();
        if (Files.exists(file)) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
        Path directory = file.resolveSibling("");
        if (Files.isDirectory(directory)) {
            sweep(directory, siblings, now.minus(KEPT));
        }
    }

    private static void sweep(Path directory, String siblings, Instant limit) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, siblings)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
