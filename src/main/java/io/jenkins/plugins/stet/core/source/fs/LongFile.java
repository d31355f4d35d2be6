package io.jenkins.plugins.stet.core.source.fs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads files of many megabytes piece by piece: the JDK would take memory of the same size beside the result. */
public final class LongFile {
    private static final int PIECE = 1 << 17;
    /** Of an array. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private LongFile() {}

    public static byte[] bytes(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() > LONGEST) {
                throw new IOException(file + " is longer than 2 GB");
            }
            byte[] bytes = new byte[(int) channel.size()];
            ByteBuffer to = ByteBuffer.wrap(bytes);
            do {
                to.limit(Math.min(bytes.length, to.position() + PIECE));
            } while (channel.read(to) > 0);
            return to.position() == bytes.length ? bytes : Arrays.copyOf(bytes, to.position());
        }
    }
}
