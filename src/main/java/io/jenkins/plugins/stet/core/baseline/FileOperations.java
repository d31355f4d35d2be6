package io.jenkins.plugins.stet.core.baseline;

import java.io.IOException;
import java.nio.file.Path;

/** Every step that changes the disk, one by one, so that tests can stop at each of them. */
interface FileOperations {
    /** Creates the file, which must not exist, and hands the bytes to the system. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Comes back when the file's bytes survive a loss of power. */
    void sync(Path file) throws IOException;

    /** Replaces the target in one step. */
    void move(Path from, Path to) throws IOException;

    /** Comes back when the names in the directory survive a loss of power. */
    void syncDirectory(Path directory) throws IOException;

    void delete(Path file) throws IOException;
}
