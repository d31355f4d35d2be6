package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.paths.SortedPaths;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads an index of version 2, 3 or 4 as git's Documentation/gitformat-index describes it. The checksum at the end is
 * not verified (git itself stopped): whatever is damaged either makes an entry that no file looks like, or another id.
 */
final class GitIndexParser {
    private static final int SIGNATURE = 0x44495243;
    private static final int HEADER = 12;
    private static final int FIXED = 62;
    private static final int MODE = 24;
    private static final int FLAGS = 60;
    private static final int EXTENDED = 0x4000;
    private static final int STAGE = 0x3000;
    private static final int INTENT_TO_ADD = 0x2000;
    private static final int REGULAR = 0100000;
    private static final int TYPE = 0170000;
    private static final int SMALLEST_ENTRY = 64;
    private static final int CHECKSUM = 20;

    private final byte[] bytes;
    private final ByteBuffer data;
    private int version;
    private int at = HEADER;
    private int[] records = new int[0];
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int count;
    private byte[] unpacked = new byte[0];
    private int unpackedLength;
    private byte[] last = new byte[0];

    private final TrackedPlace watched;

    private GitIndexParser(byte[] bytes, TrackedPlace watched) {
        this.bytes = bytes;
        this.watched = watched;
        this.data = ByteBuffer.wrap(bytes);
    }

    static GitIndex parse(byte[] bytes, long written) throws UnusableIndexException {
        return parse(bytes, written, TrackedPlace.none());
    }

    /** @param watched is shown every path, also of what is no file */
    static GitIndex parse(byte[] bytes, long written, TrackedPlace watched) throws UnusableIndexException {
        try {
            return new GitIndexParser(bytes, watched).parse(written);
        } catch (IndexOutOfBoundsException e) {
            throw new UnusableIndexException("git's index ends too early");
        }
    }

    private GitIndex parse(long written) throws UnusableIndexException {
        version = data.getInt(4);
        int entries = data.getInt(8);
        if (data.getInt(0) != SIGNATURE || version < 2 || version > 4) {
            throw new UnusableIndexException("git's index has a form that is not known (version " + version + ")");
        }
        if (entries < 0 || entries > bytes.length / (version == 4 ? FIXED : SMALLEST_ENTRY)) {
            throw new UnusableIndexException("git's index is damaged");
        }
        records = new int[entries];
        starts = new int[entries];
        ends = new int[entries];
        for (int i = 0; i < entries; i++) {
            entry();
        }
        extensions();
        byte[] paths = version == 4 ? unpacked : bytes;
        return new GitIndex(data, records, new SortedPaths(paths, starts, ends, count), written);
    }

    private void entry() throws UnusableIndexException {
        int record = at;
        int flags = data.getShort(record + FLAGS);
        boolean extended = (flags & EXTENDED) != 0;
        boolean isPlanned = extended && (data.getShort(record + FIXED) & INTENT_TO_ADD) != 0;
        int path = record + FIXED + (extended ? 2 : 0);
        int mode = data.getInt(record + MODE);
        boolean useful = (mode & TYPE) == REGULAR && (flags & STAGE) == 0 && !isPlanned;
        if (version == 4) {
            compressedPath(path, useful);
        } else {
            plainPath(record, path, flags & 0xFFF, useful);
        }
        if (useful) {
            records[count++] = record;
        }
    }

    private void plainPath(int record, int path, int length, boolean useful) throws UnusableIndexException {
        int end = length < 0xFFF ? path + length : endOfText(path);
        if (bytes[end] != 0) {
            throw new UnusableIndexException("git's index is damaged");
        }
        watched.look(bytes, path, end);
        if (useful) {
            starts[count] = path;
            ends[count] = end;
        }
        at = record + ((end - record + 8) & ~7);
    }

    private int endOfText(int from) {
        int end = from;
        while (bytes[end] != 0) {
            end++;
        }
        return end;
    }

    /** Version 4: how many bytes of the path before to leave out, and what comes instead. */
    private void compressedPath(int path, boolean useful) throws UnusableIndexException {
        at = path;
        int strip = variableLength();
        int end = endOfText(at);
        if (strip > last.length) {
            throw new UnusableIndexException("git's index is damaged");
        }
        int kept = last.length - strip;
        byte[] full = Arrays.copyOf(last, kept + end - at);
        System.arraycopy(bytes, at, full, kept, end - at);
        last = full;
        watched.look(full, 0, full.length);
        at = end + 1;
        if (useful) {
            keep(full);
        }
    }

    private void keep(byte[] path) {
        if (unpackedLength + path.length > unpacked.length) {
            unpacked = Arrays.copyOf(unpacked, Math.max(bytes.length, 2 * (unpackedLength + path.length)));
        }
        System.arraycopy(path, 0, unpacked, unpackedLength, path.length);
        starts[count] = unpackedLength;
        unpackedLength += path.length;
        ends[count] = unpackedLength;
    }

    private int variableLength() {
        int value = bytes[at] & 0x7F;
        while ((bytes[at++] & 0x80) != 0) {
            value = ((value + 1) << 7) + (bytes[at] & 0x7F);
        }
        return value;
    }

    /** Extensions that a reader may skip begin with a capital letter. */
    private void extensions() throws UnusableIndexException {
        while (at + 8 <= bytes.length - CHECKSUM) {
            if (bytes[at] < 'A' || bytes[at] > 'Z') {
                throw new UnusableIndexException(
                        "git's index has the extension '" + new String(bytes, at, 4, StandardCharsets.US_ASCII) + "'");
            }
            int size = data.getInt(at + 4);
            if (size < 0) {
                throw new UnusableIndexException("git's index is damaged");
            }
            at += 8 + size;
        }
    }
}
