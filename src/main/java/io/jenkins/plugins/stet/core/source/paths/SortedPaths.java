package io.jenkins.plugins.stet.core.source.paths;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Paths sorted by their bytes, kept where they were read: hundreds of thousands without an object for each. The arrays
 * given to it are not copied and must not change any more.
 */
public final class SortedPaths {
    public static final SortedPaths NONE = new SortedPaths(new byte[0], new int[0], new int[0], 0);

    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;
    private final int count;

    /**
     * @param starts and {@code ends}: where in the bytes each path is
     * @param count of the paths, which may be fewer than the arrays hold
     */
    public SortedPaths(byte[] bytes, int[] starts, int[] ends, int count) {
        this.bytes = bytes;
        this.starts = starts;
        this.ends = ends;
        this.count = count;
    }

    /**
     * Paths as they are in a file: one after the other, behind the numbers that say where each ends.
     *
     * @param endsAt where these numbers are, which count from the first path's begin
     * @param limit where the last path ends at the latest
     * @return nothing if they are not so
     */
    public static Optional<SortedPaths> read(byte[] bytes, int count, int endsAt, int limit) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        int pathsAt = endsAt + count * Integer.BYTES;
        int[] starts = new int[count];
        int[] ends = new int[count];
        int start = pathsAt;
        for (int i = 0; i < count; i++) {
            starts[i] = start;
            start = pathsAt + data.getInt(endsAt + i * Integer.BYTES);
            ends[i] = start;
            if (ends[i] < starts[i] || ends[i] > limit) {
                return Optional.empty();
            }
        }
        return Optional.of(new SortedPaths(bytes, starts, ends, count));
    }

    public int count() {
        return count;
    }

    public int length(int index) {
        return ends[index] - starts[index];
    }

    public void writeTo(ByteArrayOutputStream out, int index) {
        out.write(bytes, starts[index], length(index));
    }

    /** The index of a path, or a negative number. */
    public int find(String path) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, 0, path);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return PathRange.ABSENT;
    }

    public PathRange all() {
        return new PathRange(this, 0, count, 0);
    }

    /** The first path from {@code low} on that does not begin with the same {@code length} bytes as that one. */
    int endOfGroup(int low, int high, int length) {
        int step = 1;
        int same = low;
        while (same + step < high && sameBegin(low, same + step, length)) {
            same += step;
            step *= 2;
        }
        int end = Math.min(high, same + step);
        while (same + 1 < end) {
            int middle = (same + end) >>> 1;
            if (sameBegin(low, middle, length)) {
                same = middle;
            } else {
                end = middle;
            }
        }
        return same + 1;
    }

    private boolean sameBegin(int one, int other, int length) {
        int from = starts[one];
        int to = starts[other];
        return ends[other] - to >= length && Arrays.equals(bytes, from, from + length, bytes, to, to + length);
    }

    /** The position of the first slash of a path from {@code from} on, or -1. */
    int slash(int index, int from) {
        for (int i = starts[index] + from; i < ends[index]; i++) {
            if (bytes[i] == '/') {
                return i - starts[index];
            }
        }
        return -1;
    }

    /** Compares the part of a path from {@code from} to its end with a raw name (or a name and a slash). */
    int compare(int index, int from, String name) {
        int at = starts[index] + from;
        int length = ends[index] - at;
        int both = Math.min(length, name.length());
        for (int i = 0; i < both; i++) {
            int difference = (bytes[at + i] & 0xFF) - name.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - name.length();
    }

    /** Compares a whole path with another, raw. */
    public int compare(int index, String path) {
        return compare(index, 0, path);
    }

    boolean beginsWith(int index, int from, String text) {
        int at = starts[index] + from;
        if (ends[index] - at < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((bytes[at + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
