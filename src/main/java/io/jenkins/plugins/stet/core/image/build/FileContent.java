package io.jenkins.plugins.stet.core.image.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a file come from; opened only when the engine asks for them. */
@FunctionalInterface
public interface FileContent {
    InputStream open() throws IOException;

    static FileContent of(Path file) {
        return () -> Files.newInputStream(file);
    }

    static FileContent of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
