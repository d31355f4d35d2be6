package io.jenkins.plugins.stet.jenkins.agent;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import java.io.IOException;
import java.io.Serializable;

/** What the files of a build process show at a moment. */
public final class Sight implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Place place;
    private final WorkDirectory.Claim claim;
    private final long quietMillis;
    private final byte[] result;
    private final byte[] log;
    private final long logOffset;
    private final long logLength;

    /** Whether the directory is there. */
    public enum Place {
        THERE,
        GONE
    }

    private Sight(Place place, Life life, byte[] result, LogPiece log) {
        this.place = place;
        this.claim = life.claim();
        this.quietMillis = life.quietMillis();
        this.result = result.clone();
        this.log = log.bytes.clone();
        this.logOffset = log.offset;
        this.logLength = log.length;
    }

    /** @param quietMillis since the process showed that it lives, by the agent's own clock */
    public record Life(WorkDirectory.Claim claim, long quietMillis) {}

    /** The next bytes of the log. */
    public static final class LogPiece {
        private final byte[] bytes;
        private final long offset;
        private final long length;

        /** @param length of everything up to now */
        public LogPiece(byte[] bytes, long offset, long length) {
            this.bytes = bytes.clone();
            this.offset = offset;
            this.length = length;
        }
    }

    /** @param result what the process left; empty when there is nothing yet */
    public static Sight of(Life life, byte[] result, LogPiece log) {
        return new Sight(Place.THERE, life, result, log);
    }

    public static Sight nothing() {
        return new Sight(
                Place.GONE, new Life(WorkDirectory.Claim.NOBODY, 0), new byte[0], new LogPiece(new byte[0], 0, 0));
    }

    /** On the controller, which does not believe that an agent kept to what was agreed. */
    public Sight agreed(long offset) throws IOException {
        if (log.length > LookAtWork.PIECE || (log.length > 0 && logOffset != offset)) {
            throw new IOException("the agent sent " + log.length + " bytes of log from " + logOffset + "; at most "
                    + LookAtWork.PIECE + " from " + offset + " were asked for");
        }
        return this;
    }

    public Place place() {
        return place;
    }

    public WorkDirectory.Claim claim() {
        return claim;
    }

    public long quietMillis() {
        return quietMillis;
    }

    public byte[] result() {
        return result.clone();
    }

    public byte[] log() {
        return log.clone();
    }

    public boolean hasResult() {
        return result.length > 0;
    }

    /** Where the next piece begins. */
    public long nextOffset() {
        return logOffset + log.length;
    }

    public boolean isWholeLog() {
        return nextOffset() >= logLength;
    }
}
