package io.jenkins.plugins.stet.core.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Stops for good at the n-th point of changing the disk: before and after every step, and in the middle of writing. */
final class HaltingOperations implements FileOperations {
    private final DiskOperations disk = new DiskOperations();
    private final Runnable halt;
    private long left;

    HaltingOperations(long points, Runnable halt) {
        this.left = points;
        this.halt = halt;
    }

    /** A step of the disk. */
    private interface Step {
        void run() throws IOException;
    }

    private void point() {
        if (--left == 0) {
            halt.run();
        }
    }

    private void around(Step step) throws IOException {
        point();
        step.run();
        point();
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        point();
        if (left == 1) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        point();
        disk.write(file, bytes);
        point();
    }

    @Override
    public void sync(Path file) throws IOException {
        around(() -> disk.sync(file));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        around(() -> disk.move(from, to));
    }

    @Override
    public void syncDirectory(Path directory) throws IOException {
        around(() -> disk.syncDirectory(directory));
    }

    @Override
    public void delete(Path file) throws IOException {
        around(() -> disk.delete(file));
    }
}
