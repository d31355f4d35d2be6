package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileKind;
import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import java.util.Arrays;
import java.util.List;

/** The wanted entries of one directory that are no directories, sorted by name, in arrays: there are many. */
final class Entries {
    private static final List<FileKind> KINDS = List.of(FileKind.values());
    private static final String[] NO_TEXTS = new String[0];

    private final Listing listing;
    private int size;
    private int[] names = new int[0];
    private byte[] kinds = new byte[0];
    private short[] modes = new short[0];
    private byte[] ids = new byte[0];
    private String[] texts = NO_TEXTS;

    /** @param listing of the directory, which keeps the names */
    Entries(Listing listing) {
        this.listing = listing;
    }

    int size() {
        return size;
    }

    String name(int index) {
        return listing.name(names[index]);
    }

    FileKind kind(int index) {
        return KINDS.get(kinds[index]);
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

    /**
     * Adds an entry whose id, if it has one, is written to {@link #ids} at {@link #idAt} of the result.
     *
     * @param name its place in the listing
     */
    int add(int name, FileKind kind, int mode) {
        if (size == names.length) {
            // all that may still come
            resize(size + listing.size() - name);
        }
        names[size] = name;
        kinds[size] = (byte) KINDS.indexOf(kind);
        modes[size] = (short) mode;
        return size++;
    }

    void addText(int name, FileKind kind, String text) {
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
