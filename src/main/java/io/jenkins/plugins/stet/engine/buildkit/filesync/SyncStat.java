package io.jenkins.plugins.stet.engine.buildkit.filesync;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;

/**
 * What the engine is told of a file. It asks for the content when size, time, mode or link differ from what it has.
 *
 * @param mode with Go's bits
 * @param modified nanoseconds since 1970
 */
record SyncStat(int mode, long size, long modified, String linkTarget) {
    boolean hasContent() {
        return (mode & (FileMode.DIRECTORY | FileMode.SYMBOLIC_LINK | FileMode.NAMED_PIPE)) == 0;
    }

    boolean isDirectory() {
        return (mode & FileMode.DIRECTORY) != 0;
    }

    /** User and group are left out: everything belongs to root, as with other clients. */
    ProtoWriter encode(String path) {
        return new ProtoWriter()
                .byteString(1, path)
                .varint(2, Integer.toUnsignedLong(mode))
                .varint(5, size)
                .varint(6, modified)
                .byteString(7, linkTarget);
    }
}
