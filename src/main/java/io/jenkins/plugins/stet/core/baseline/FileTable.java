package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.Digest;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files (or, where those were too many, the directories) of one content, only to name what differs.
 *
 * @param entries by path relative to the repository's root as messages show it; a directory ends with '/'
 */
public record FileTable(String fingerprint, Detail detail, SortedMap<String, Entry> entries) implements Serializable {
    /** How fine a table is. */
    public enum Detail {
        FILES,
        DIRECTORIES
    }

    /**
     * @param section name of the fingerprint's section that holds it; of a directory all of them, with blanks between
     * @param mode kind and permissions, as the fingerprint has them
     * @param content id of the bytes or of the link's text
     */
    public record Entry(String section, String mode, String content) implements Serializable {
        public boolean isOf(String name) {
            return List.of(section.split(" ")).contains(name);
        }
    }

    public FileTable {
        entries = new TreeMap<>(entries);
    }

    public static FileTable ofFiles(String fingerprint, Map<String, Entry> files) {
        return new FileTable(fingerprint, Detail.FILES, new TreeMap<>(files));
    }

    /** The same files as those of that content. */
    public FileTable of(String content) {
        return new FileTable(content, detail, entries);
    }

    public boolean isCoarse() {
        return detail == Detail.DIRECTORIES;
    }

    /** The same by directory: smaller, and still enough to say where to look. */
    public FileTable coarse() {
        if (isCoarse()) {
            return this;
        }
        SortedMap<String, SortedMap<String, Entry>> byDirectory = new TreeMap<>();
        entries.forEach((path, entry) -> byDirectory
                .computeIfAbsent(directory(path), name -> new TreeMap<>())
                .put(path, entry));
        SortedMap<String, Entry> directories = new TreeMap<>();
        byDirectory.forEach((name, files) -> directories.put(name, summary(files)));
        return new FileTable(fingerprint, Detail.DIRECTORIES, directories);
    }

    private static Entry summary(SortedMap<String, Entry> files) {
        StringBuilder listing = new StringBuilder();
        SortedSet<String> sections = new TreeSet<>();
        files.forEach((path, entry) -> {
            sections.add(entry.section());
            listing.append(path).append('\0').append(entry).append('\0');
        });
        String content =
                Digest.of(listing.toString().getBytes(StandardCharsets.UTF_8)).hex();
        return new Entry(String.join(" ", sections), "directory", content);
    }

    private static String directory(String path) {
        int slash = path.lastIndexOf('/', path.length() - 2);
        return slash < 0 ? "./" : path.substring(0, slash + 1);
    }
}
