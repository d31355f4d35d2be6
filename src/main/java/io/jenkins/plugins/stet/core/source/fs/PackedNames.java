package io.jenkins.plugins.stet.core.source.fs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Sorted raw names in one array, each behind its length: a tree has hundreds of thousands, and most are never asked for
 * again.
 */
public final class PackedNames {
    /** Of a name: what file systems allow. */
    static final int LONGEST = 0xFF;

    private final byte[] bytes;
    private final int begin;
    private final int[] ends;

    PackedNames(String[] names) {
        int length = names.length;
        for (String name : names) {
            length += name.length();
        }
        this.bytes = new byte[length];
        this.begin = 0;
        this.ends = new int[names.length];
        int end = 0;
        for (int i = 0; i < names.length; i++) {
            bytes[end] = (byte) names[i].length();
            copy(names[i], end + 1);
            end += 1 + names[i].length();
            ends[i] = end;
        }
    }

    private PackedNames(byte[] bytes, int begin, int[] ends) {
        this.bytes = bytes;
        this.begin = begin;
        this.ends = ends;
    }

    /**
     * Names as {@link #writeTo} wrote them, which are left where they are.
     *
     * @param from where in the part of the bytes that is given they begin
     * @return nothing if there are none like that
     */
    public static Optional<PackedNames> read(byte[] bytes, int partBegin, int partEnd, int from, int count) {
        if (from < 0 || from > partEnd - partBegin || count < 0 || count > partEnd - partBegin - from) {
            return Optional.empty();
        }
        int[] ends = new int[count];
        int end = partBegin + from;
        for (int i = 0; i < count; i++) {
            end = end < partEnd ? end + 1 + (bytes[end] & 0xFF) : partEnd + 1;
            ends[i] = end;
        }
        return end > partEnd ? Optional.empty() : Optional.of(new PackedNames(bytes, partBegin + from, ends));
    }

    public int length() {
        return ends.length == 0 ? 0 : ends[ends.length - 1] - begin;
    }

    /** To be called only if no name is longer than {@link #LONGEST}. */
    public void writeTo(ByteBuffer to) {
        to.put(bytes, begin, length());
    }

    @SuppressWarnings("deprecation") // the only way to copy chars that are bytes without an array between
    private void copy(String raw, int to) {
        raw.getBytes(0, raw.length(), bytes, to);
    }

    public int size() {
        return ends.length;
    }

    String name(int index) {
        int from = 1 + (index == 0 ? begin : ends[index - 1]);
        return new String(bytes, from, ends[index] - from, StandardCharsets.ISO_8859_1);
    }

    String[] unpacked() {
        String[] names = new String[ends.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(i);
        }
        return names;
    }
}
