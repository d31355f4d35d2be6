package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.wish.Wish;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One wish in one directory, and what came of it. */
final class View {
    private final Wish wish;
    private final Map<FileClass, byte[]> digests = new EnumMap<>(FileClass.class);
    private boolean occupied;

    View(Wish wish) {
        this.wish = wish;
    }

    Wish wish() {
        return wish;
    }

    void setDigest(FileClass fileClass, byte[] digest) {
        digests.put(fileClass, digest);
    }

    /** Digest of the files of a class here and below; nothing when there are none. */
    Optional<byte[]> digest(FileClass fileClass) {
        return Optional.ofNullable(digests.get(fileClass));
    }

    boolean has(FileClass fileClass) {
        return digests.containsKey(fileClass);
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
