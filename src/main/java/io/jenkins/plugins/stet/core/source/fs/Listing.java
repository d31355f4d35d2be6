package io.jenkins.plugins.stet.core.source.fs;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names of a directory, raw and sorted by their bytes. */
public final class Listing {
    private static final String[] NONE = new String[0];

    private final Path directory;
    private String[] names;
    private @Nullable PackedNames packed;
    /** Whether names and directory are known to be plain. */
    private final boolean plain;

    private Listing(Path directory, String[] names, boolean plain) {
        this.directory = directory;
        this.names = names;
        this.plain = plain;
        Arrays.sort(names);
    }

    public static Listing of(Path directory) throws IOException {
        String text = directory.toString();
        if (isTrustworthy(text)) {
            String[] names = new File(text).list();
            if (names != null && areTrustworthy(names)) {
                return new Listing(directory, names, true);
            }
        }
        return new Listing(directory, careful(directory), false);
    }

    private static boolean areTrustworthy(String[] names) {
        for (String name : names) {
            if (!isTrustworthy(name)) {
                return false;
            }
        }
        return true;
    }

    public static Listing empty(Path directory) {
        return new Listing(directory, NONE, false);
    }

    /** {@link File#list} is twice as fast but decodes with the locale: what it cannot decode becomes '?' or worse. */
    private static boolean isTrustworthy(String name) {
        return RawNames.isPlain(name) && name.indexOf('?') < 0;
    }

    private static String[] careful(Path directory) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                names.add(RawNames.of(entry));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names.toArray(new String[0]);
    }

    /** Takes less room from now on, and more time; to be called by the thread that uses it. */
    public void pack() {
        packed = new PackedNames(names);
        names = NONE;
    }

    private String[] names() {
        PackedNames kept = packed;
        return kept == null ? names : kept.unpacked();
    }

    public int size() {
        return packed == null ? names.length : packed.size();
    }

    public String name(int index) {
        return packed == null ? names[index] : packed.name(index);
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
