package io.jenkins.plugins.stet.core.source.fs;

import java.nio.charset.StandardCharsets;

/** Sorted raw names in one array: a tree has hundreds of thousands, and most are never asked for again. */
final class PackedNames {
    private final byte[] bytes;
    private final int[] ends;

    PackedNames(String[] names) {
        int length = 0;
        for (String name : names) {
            length += name.length();
        }
        this.bytes = new byte[length];
        this.ends = new int[names.length];
        int end = 0;
        for (int i = 0; i < names.length; i++) {
            copy(names[i], end);
            end += names[i].length();
            ends[i] = end;
        }
    }

    @SuppressWarnings("deprecation") // the only way to copy chars that are bytes without an array between
    private void copy(String raw, int to) {
        raw.getBytes(0, raw.length(), bytes, to);
    }

    int size() {
        return ends.length;
    }

    String name(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
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
