package io.jenkins.plugins.stet.core.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that takes the first half of a file and then no more. */
final class FailingOperations implements FileOperations {
    private final String message;
    private final DiskOperations disk = new DiskOperations();

    FailingOperations(String message) {
        this.message = message;
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        throw new IOException(message);
    }

    @Override
    public void sync(Path file) throws IOException {
        disk.sync(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void syncDirectory(Path directory) throws IOException {
        disk.syncDirectory(directory);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }
}
