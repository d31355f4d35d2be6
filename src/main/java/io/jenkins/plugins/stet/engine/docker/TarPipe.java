package io.jenkins.plugins.stet.engine.docker;

import io.jenkins.plugins.stet.engine.buildkit.transport.Daemons;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Lets the engine read a context while it is being made. When making it fails, reading fails too: never a short tar. */
final class TarPipe extends FilterInputStream {
    private static final int PIECE = 256 * 1024;

    private final AtomicReference<IOException> problem = new AtomicReference<>();

    TarPipe(ContextTar tar) throws IOException {
        super(new PipedInputStream(PIECE));
        PipedOutputStream out = new PipedOutputStream((PipedInputStream) in);
        Daemons.named("build-context").newThread(() -> write(tar, out)).start();
    }

    Optional<IOException> problem() {
        return Optional.ofNullable(problem.get());
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return checked(super.read(bytes, offset, length));
    }

    private int checked(int result) throws IOException {
        IOException failed = problem.get();
        if (result < 0 && failed != null) {
            throw new IOException(failed.getMessage(), failed);
        }
        return result;
    }

    private void write(ContextTar tar, PipedOutputStream out) {
        try (out) {
            tar.writeTo(out);
        } catch (IOException e) {
            problem.compareAndSet(null, e);
        }
    }
}
