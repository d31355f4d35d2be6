package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import jenkins.MasterToSlaveFileCallable;

/** The one call of a poll: says that somebody still waits, and brings back what there is to see. */
public final class LookAtWork extends MasterToSlaveFileCallable<Sight> {
    private static final long serialVersionUID = 1L;
    static final int PIECE = 64 * 1024;

    private final long offset;

    public LookAtWork(long offset) {
        this.offset = offset;
    }

    @Override
    public Sight invoke(File place, VirtualChannel channel) throws IOException {
        WorkDirectory work = new WorkDirectory(place.toPath());
        if (!Files.exists(work.lease())) {
            return Sight.nothing();
        }
        long now = System.currentTimeMillis();
        Files.setLastModifiedTime(work.lease(), FileTime.fromMillis(now));
        byte[] result = result(work.result());
        long length = Files.exists(work.log()) ? Files.size(work.log()) : 0;
        Sight.Life life = new Sight.Life(work.claimed(), quiet(work.heartbeat(), now));
        return Sight.of(life, result, new Sight.LogPiece(piece(work.log(), length), offset, length));
    }

    private static long quiet(Path heartbeat, long now) throws IOException {
        return Files.exists(heartbeat)
                ? Math.max(0, now - Files.getLastModifiedTime(heartbeat).toMillis())
                : 0;
    }

    private static byte[] result(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(WorkResult.MOST_BYTES + 1);
        }
    }

    private byte[] piece(Path log, long length) throws IOException {
        int size = (int) Math.min(PIECE, Math.max(0, length - offset));
        byte[] piece = new byte[size];
        if (size > 0) {
            try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
                file.seek(offset);
                file.readFully(piece);
            }
        }
        return piece;
    }
}
