package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.TreeDigest;
import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.text.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** The digest of one directory's entries, in the form of docs/fingerprints.md. For one thread. */
final class TreeHasher {
    private static final byte[] TITLE = "stet tree 1\0".getBytes(StandardCharsets.US_ASCII);
    private static final int INITIAL = 4096;

    private final MessageDigest sha256 = Hashing.sha256();
    private byte[] buffer = new byte[INITIAL];
    private int length;

    /** The digest of no files at all. */
    static TreeDigest nothing() {
        TreeHasher hasher = new TreeHasher();
        hasher.begin();
        return new TreeDigest(HexFormat.of().formatHex(hasher.end()));
    }

    void begin() {
        length = 0;
        bytes(TITLE, 0, TITLE.length);
    }

    void file(String name, int mode, byte[] ids, int at) {
        entry('f', name);
        number(mode);
        bytes(ids, at, BlobHasher.LENGTH);
    }

    void link(String name, String text) {
        entry('l', name);
        text(text);
    }

    void git(String name, String state) {
        entry('g', name);
        text(state);
    }

    void fifo(String name) {
        entry('p', name);
    }

    void emptyDirectory(String name) {
        entry('e', name);
    }

    void directory(String name, byte[] digest) {
        entry('d', name);
        bytes(digest, 0, digest.length);
    }

    byte[] end() {
        sha256.update(buffer, 0, length);
        return sha256.digest();
    }

    private void entry(char type, String name) {
        room(1);
        buffer[length++] = (byte) type;
        text(name);
    }

    @SuppressWarnings("deprecation") // the only way to copy chars that are bytes without an array between
    private void text(String raw) {
        int size = raw.length();
        number(size);
        room(size);
        raw.getBytes(0, size, buffer, length);
        length += size;
    }

    private void number(int value) {
        room(Integer.BYTES);
        buffer[length++] = (byte) (value >>> 24);
        buffer[length++] = (byte) (value >>> 16);
        buffer[length++] = (byte) (value >>> 8);
        buffer[length++] = (byte) value;
    }

    private void bytes(byte[] source, int from, int count) {
        room(count);
        System.arraycopy(source, from, buffer, length, count);
        length += count;
    }

    private void room(int count) {
        if (length + count > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + count));
        }
    }
}
