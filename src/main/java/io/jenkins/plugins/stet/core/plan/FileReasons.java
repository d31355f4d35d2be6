package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.FileTable;
import io.jenkins.plugins.stet.core.baseline.FileTable.Entry;
import io.jenkins.plugins.stet.core.plan.Reason.Change;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names the files of a section that differ between two contents, or the directories where no more is known. */
final class FileReasons {
    private FileReasons() {}

    /** What happened to which path of the section; empty when the tables do not tell. */
    static SortedMap<String, Change> changes(String section, Optional<FileTable> before, Optional<FileTable> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return new TreeMap<>();
        }
        boolean coarse = before.get().isCoarse() || now.get().isCoarse();
        return compare(
                section,
                coarse ? before.get().coarse().entries() : before.get().entries(),
                coarse ? now.get().coarse().entries() : now.get().entries());
    }

    private static SortedMap<String, Change> compare(
            String section, Map<String, Entry> before, Map<String, Entry> now) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        SortedMap<String, Change> changes = new TreeMap<>();
        for (String path : paths) {
            Optional<Entry> old = Optional.ofNullable(before.get(path));
            Optional<Entry> fresh = Optional.ofNullable(now.get(path));
            if (!old.equals(fresh) && (isOf(section, old) || isOf(section, fresh))) {
                changes.put(path, change(old, fresh));
            }
        }
        return changes;
    }

    private static boolean isOf(String section, Optional<Entry> entry) {
        return entry.isPresent() && entry.get().isOf(section);
    }

    private static Change change(Optional<Entry> before, Optional<Entry> now) {
        if (before.isEmpty()) {
            return Change.ADDED;
        }
        if (now.isEmpty()) {
            return Change.DELETED;
        }
        boolean onlyMode = before.get().content().equals(now.get().content())
                && before.get().section().equals(now.get().section());
        return onlyMode ? Change.MODE : Change.MODIFIED;
    }
}
