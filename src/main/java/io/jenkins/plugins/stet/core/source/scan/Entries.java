package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileKind;
import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import java.util.Arrays;

/** The wanted entries of one directory that are no directories, sorted by name, in arrays: there are many. */
final class Entries {
    private static final int INITIAL = 8;
    private static final String[] NO_TEXTS = new String[0];

    private int size;
    private String[] names = new String[INITIAL];
    private FileKind[] kinds = new FileKind[INITIAL];
    private short[] modes = new short[INITIAL];
    private byte[] ids = new byte[INITIAL * BlobHasher.LENGTH];
    private String[] texts = NO_TEXTS;

    int size() {
        return size;
    }

    String name(int index) {
        return names[index];
    }

    FileKind kind(int index) {
        return kinds[index];
    }

    int mode(int index) {
        return modes[index];
    }

    byte[] ids() {
        return ids;
    }

    static int idAt(int index) {
        return index * BlobHasher.LENGTH;
    }

    String text(int index) {
        return index < texts.length ? texts[index] : "";
    }

    /** Adds an entry whose id, if it has one, is written to {@link #ids} at {@link #idAt} of the result. */
    int add(String name, FileKind kind, int mode) {
        if (size == names.length) {
            resize(size * 2);
        }
        names[size] = name;
        kinds[size] = kind;
        modes[size] = (short) mode;
        return size++;
    }

    void addText(String name, FileKind kind, String text) {
        int index = add(name, kind, 0);
        int known = texts.length;
        if (index >= known) {
            texts = Arrays.copyOf(texts, index + 1);
            Arrays.fill(texts, known, index, "");
        }
        texts[index] = text;
    }

    void trim() {
        if (size < names.length) {
            resize(size);
        }
    }

    private void resize(int capacity) {
        names = Arrays.copyOf(names, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        modes = Arrays.copyOf(modes, capacity);
        ids = Arrays.copyOf(ids, capacity * BlobHasher.LENGTH);
    }
}
