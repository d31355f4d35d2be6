package io.jenkins.plugins.stet.core.source.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Tells the time as the file system stamps it, which over a network need not be the time of this machine. */
public final class FileSystemClock {
    private FileSystemClock() {}

    /** @param directory on the file system in question; a file is made and removed there */
    public static long now(Path directory) throws IOException {
        Path probe = Files.createTempFile(directory, "clock", ".tmp");
        try {
            return Files.getLastModifiedTime(probe).to(TimeUnit.NANOSECONDS);
        } finally {
            Files.delete(probe);
        }
    }
}
