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

/** The names of a directory, raw and sorted by their bytes. */
public final class Listing {
    private final Path directory;
    private final String[] names;

    private Listing(Path directory, String[] names) {
        this.directory = directory;
        this.names = names;
        Arrays.sort(names);
    }

    public static Listing of(Path directory) throws IOException {
        String text = directory.toString();
        if (isTrustworthy(text)) {
            String[] names = new File(text).list();
            if (names != null && Arrays.stream(names).allMatch(Listing::isTrustworthy)) {
                return new Listing(directory, names);
            }
        }
        return new Listing(directory, careful(directory));
    }

    public static Listing empty(Path directory) {
        return new Listing(directory, new String[0]);
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
        return names.toArray(String[]::new);
    }

    public int size() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    public boolean contains(String name) {
        return Arrays.binarySearch(names, name) >= 0;
    }

    /** The names that only one of the two has. */
    public Set<String> difference(Listing other) {
        Set<String> names = new TreeSet<>(Arrays.asList(this.names));
        for (String name : other.names) {
            if (!names.remove(name)) {
                names.add(name);
            }
        }
        return names;
    }

    public Path path(int index) {
        return RawNames.child(directory, names[index]);
    }
}
