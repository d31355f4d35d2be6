package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** A directory on a disk whose directories can be known by their looks; in containers the usual one lies on none. */
public final class OnLocalDisk implements TempDirFactory {
    private static final Path IN_MEMORY = Path.of("/dev/shm");

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        Path usual = Files.createTempDirectory("disk").toRealPath();
        if (LocalDisk.under(usual).isPresent() || LocalDisk.under(IN_MEMORY).isEmpty()) {
            return usual;
        }
        Files.delete(usual);
        return Files.createTempDirectory(IN_MEMORY, "disk");
    }
}
