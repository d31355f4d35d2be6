package io.jenkins.plugins.stet.engine.worker;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything that a build says, up to a size; kept only where the build log has not all of it. */
final class WholeLog implements Closeable {
    private final Path file;
    private final long limit;
    private final OutputStream out;
    private long written;
    private boolean needed;

    WholeLog(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        this.out = Files.newOutputStream(file);
    }

    void write(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        if (written + bytes.length <= limit) {
            out.write(bytes);
        } else if (written <= limit) {
            out.write("... and so on: this file ends here\n".getBytes(StandardCharsets.UTF_8));
            written = limit + 1; // a shorter line would otherwise still find room
        }
        written += bytes.length;
    }

    /** A line of it is not in the build log. */
    void need() {
        needed = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!needed) {
            Files.delete(file);
        }
    }
}
