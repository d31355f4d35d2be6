package io.jenkins.plugins.stet.engine.worker;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that whole lines are added to until it is full. */
final class LineFile implements Closeable {
    private static final int LONGEST_LINE = 8 * 1024;

    private final OutputStream out;
    private long left;
    private boolean full;

    private LineFile(Path file, long limit) throws IOException {
        this.out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        this.left = limit;
    }

    static LineFile unbounded(Path file) throws IOException {
        return new LineFile(file, Long.MAX_VALUE);
    }

    static LineFile upTo(Path file, long limit) throws IOException {
        return new LineFile(file, limit);
    }

    void write(String line) throws IOException {
        byte[] bytes = (cut(line) + "\n").getBytes(StandardCharsets.UTF_8);
        if (full) {
            return;
        }
        if (bytes.length > left) {
            full = true;
            out.write("(the rest was left out: the limit is reached)\n".getBytes(StandardCharsets.UTF_8));
            return;
        }
        left -= bytes.length;
        // One call for each line, so that a reader seldom sees half of one.
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "...";
    }
}
