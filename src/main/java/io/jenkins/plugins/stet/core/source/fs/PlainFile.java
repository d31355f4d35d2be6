package io.jenkins.plugins.stet.core.source.fs;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads small files in whose place somebody may have put something else: opening a named pipe waits for its other end,
 * and a device may never end.
 */
public final class PlainFile {
    private PlainFile() {}

    /** Something is there, but it is no file that could be read. */
    public static final class NotAFileException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        NotAFileException(Path file, String what) {
            super(file.toString(), null, "it is " + what + ", not a file");
        }

        /** What it is, in a few words. */
        public String what() {
            return String.valueOf(getReason());
        }
    }

    public static byte[] bytes(Path file) throws IOException {
        requireThere(file);
        return Files.readAllBytes(file);
    }

    public static String text(Path file, Charset charset) throws IOException {
        requireThere(file);
        return Files.readString(file, charset);
    }

    /** As {@link #require} with one look, which tells at once of what is not there. */
    private static void requireThere(Path file) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new NotAFileException(file, what(file));
        }
    }

    /**
     * Links are followed; what is not there is left to whoever opens it.
     *
     * @throws NotAFileException when opening it may not come back
     */
    public static void require(Path file) throws NotAFileException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NotAFileException(file, what(file));
        }
    }

    /** @throws NotAFileException also where a link stands in the place of the file */
    public static void requireOwn(Path file) throws NotAFileException {
        if (Files.isSymbolicLink(file)) {
            throw new NotAFileException(file, "a symbolic link");
        }
        require(file);
    }

    private static String what(Path file) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return "a directory";
        }
        return Files.isSymbolicLink(file) ? "a link to no file" : "a named pipe, a socket or a device";
    }
}
