package io.jenkins.plugins.stet.core.source.fs;

import io.jenkins.plugins.stet.core.text.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;

/** Computes git's blob ids: SHA-1 over {@code blob <size>\0} and the bytes. For one thread. */
public final class BlobHasher {
    public static final int LENGTH = 20;

    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    private static final int BUFFER = 1 << 17;

    private final MessageDigest sha1 = Hashing.sha1();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    /** The id of bytes in memory, hexadecimal. */
    public static String idOf(byte[] content) {
        MessageDigest sha1 = Hashing.sha1();
        sha1.update(header(content.length));
        return HexFormat.of().formatHex(sha1.digest(content));
    }

    private static byte[] header(long size) {
        return ("blob " + size + '\0').getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads a file and writes its id to the given place.
     *
     * @return the bytes that were read; when it is not {@code size}, the file changed and the id means nothing
     */
    public long read(Path file, long size, byte[] ids, int at) throws IOException {
        begin(size);
        long total = 0;
        try (SeekableByteChannel channel = Files.newByteChannel(file, OPTIONS)) {
            buffer.clear();
            for (int count = channel.read(buffer); count >= 0; count = channel.read(buffer.clear())) {
                sha1.update(buffer.array(), 0, count);
                total += count;
            }
        }
        finish(ids, at);
        return total;
    }

    private void begin(long size) {
        sha1.reset();
        sha1.update(header(size));
    }

    private void finish(byte[] ids, int at) {
        try {
            sha1.digest(ids, at, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-1 has " + LENGTH + " bytes", e);
        }
    }

    /** The first bytes of the file read last, as chars; enough to tell a pointer from content. */
    public String beginning(int length) {
        return new String(buffer.array(), 0, length, StandardCharsets.ISO_8859_1);
    }
}
