package io.jenkins.plugins.stet.core.source.fs;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The names of a directory, raw and sorted by their bytes. */
public final class Listing {
    private static final String[] NONE = new String[0];
    private static final FileStat NOTHING_SEEN = new FileStat(FileType.OTHER, 0, 0, 0, 0, 0);

    private final Path directory;
    /** Whether every name is plain. */
    private final boolean plain;
    /** Whether these are beyond doubt the names of the directory that was looked at. */
    private final boolean certain;
    // one of the two at least
    private String @Nullable [] names;
    private @Nullable PackedNames packed;

    private Listing(Path directory, boolean plain, boolean certain, String[] names, @Nullable PackedNames packed) {
        this.directory = directory;
        this.plain = plain;
        this.certain = certain;
        this.names = names;
        this.packed = packed;
    }

    public static Listing of(Path directory) throws IOException {
        return of(directory, NOTHING_SEEN);
    }

    /**
     * A listing that may be kept. {@link java.io.File#list} would be quicker, but takes a read error for the end, and
     * whatever the path leads to at that moment for the directory.
     *
     * @param look at the directory, before
     */
    public static Listing of(Path directory, FileStat look) throws IOException {
        boolean certain;
        List<String> found;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            certain = entries instanceof SecureDirectoryStream<Path> open && isThat(open, look);
            found = names(entries);
        }
        String[] names = found.toArray(NONE);
        Arrays.sort(names);
        return new Listing(directory, arePlain(names), certain, names, null);
    }

    static List<String> names(DirectoryStream<Path> entries) throws IOException {
        List<String> names = new ArrayList<>();
        try {
            for (Path entry : entries) {
                names.add(RawNames.of(entry));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** @param names that were kept of the same directory */
    public static Listing of(Path directory, PackedNames names) {
        return new Listing(directory, true, true, names.unpacked(), names);
    }

    public static Listing empty(Path directory) {
        return new Listing(directory, false, false, NONE, null);
    }

    static boolean arePlain(String[] names) {
        for (String name : names) {
            if (name.length() > PackedNames.LONGEST || !RawNames.isPlain(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the directory that is open is the one that was looked at, wherever its path leads meanwhile. */
    private static boolean isThat(SecureDirectoryStream<Path> open, FileStat look) throws IOException {
        BasicFileAttributes now =
                open.getFileAttributeView(BasicFileAttributeView.class).readAttributes();
        return now.lastModifiedTime().to(TimeUnit.NANOSECONDS) == look.modified()
                && String.valueOf(now.fileKey()).endsWith(",ino=" + look.inode() + ')');
    }

    /** Whether the packed names can be written, and used again. */
    public boolean canBeKept() {
        return plain && certain;
    }

    /** Takes less room from now on, and more time; to be called by the thread that uses it. */
    public PackedNames pack() {
        PackedNames kept = packed;
        if (kept == null) {
            kept = new PackedNames(names());
            packed = kept;
        }
        names = null;
        return kept;
    }

    private String[] names() {
        String[] kept = names;
        return kept == null ? pack().unpacked() : kept;
    }

    public int size() {
        String[] kept = names;
        return kept == null ? pack().size() : kept.length;
    }

    public String name(int index) {
        String[] kept = names;
        return kept == null ? pack().name(index) : kept[index];
    }

    public boolean contains(String name) {
        int low = 0;
        int high = size() - 1;
        // most directories are asked for names that come before all of theirs
        int middle = 0;
        while (low <= high) {
            int order = name(middle).compareTo(name);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
            middle = (low + high) >>> 1;
        }
        return false;
    }

    /** The names that only one of the two has. */
    public Set<String> difference(Listing other) {
        Set<String> names = new TreeSet<>(Arrays.asList(names()));
        for (String name : other.names()) {
            if (!names.remove(name)) {
                names.add(name);
            }
        }
        return names;
    }

    public Path path(int index) {
        return plain ? directory.resolve(name(index)) : RawNames.child(directory, name(index));
    }
}
