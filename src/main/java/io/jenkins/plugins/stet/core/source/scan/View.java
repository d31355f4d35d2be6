package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.wish.Wish;
import java.util.Optional;

/** One wish in one directory, and what came of it. */
final class View {
    private final Wish wish;
    private final byte[][] digests = new byte[FileClass.values().length + 1][];
    private boolean occupied;

    View(Wish wish) {
        this.wish = wish;
    }

    Wish wish() {
        return wish;
    }

    void setDigest(FileClass fileClass, byte[] digest) {
        digests[fileClass.code()] = digest;
    }

    /** Digest of the files of a class here and below; nothing when there are none. */
    Optional<byte[]> digest(FileClass fileClass) {
        return Optional.ofNullable(digests[fileClass.code()]);
    }

    boolean has(FileClass fileClass) {
        return digests[fileClass.code()] != null;
    }

    void occupy() {
        occupied = true;
    }

    /** Whether the engine would have this directory even if it were not taken itself. */
    boolean isOccupied() {
        return occupied;
    }

    /** Whether the engine receives this directory as an empty one. */
    boolean isEmptyDirectory() {
        return !occupied && wish.ownClass().isPresent();
    }
}
