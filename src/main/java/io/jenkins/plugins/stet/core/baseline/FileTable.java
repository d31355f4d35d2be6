package io.jenkins.plugins.stet.core.baseline;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * @param section name of the fingerprint's section that holds it
     * @param mode kind and permissions, as the fingerprint has them
     * @param content id of the bytes or of the link's text
     */
    public record Entry(String section, String mode, String content) implements Serializable {}

    public FileTable {
        entries = new TreeMap<>(entries);
    }

    public static FileTable ofFiles(String fingerprint, Map<String, Entry> files) {
        return new FileTable(fingerprint, Detail.FILES, new TreeMap<>(files));
    }
}
