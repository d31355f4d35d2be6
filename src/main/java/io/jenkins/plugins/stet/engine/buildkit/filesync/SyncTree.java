package io.jenkins.plugins.stet.engine.buildkit.filesync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A set of names in the one order that engines accept, with every directory that something lies in. */
public final class SyncTree {
    private static final int USUAL_DIRECTORY = 0755;

    private final List<SyncEntry> entries;

    private SyncTree(List<SyncEntry> entries) {
        this.entries = entries;
    }

    public static SyncTree empty() {
        return new SyncTree(List.of());
    }

    /**
     * Directories that are not named but needed are added.
     *
     * @throws IllegalArgumentException when a name comes twice, or something lies in what is no directory
     */
    public static SyncTree of(Collection<SyncEntry> named) {
        TreeMap<String, SyncEntry> sorted = new TreeMap<>(SyncPaths.ORDER);
        for (SyncEntry entry : named) {
            if (sorted.put(entry.path(), entry) != null) {
                throw new IllegalArgumentException("'" + entry + "' is in the context twice");
            }
        }
        for (SyncEntry entry : named) {
            addParents(sorted, entry);
        }
        return new SyncTree(new ArrayList<>(sorted.values()));
    }

    private static void addParents(Map<String, SyncEntry> sorted, SyncEntry entry) {
        String path = entry.path();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String parent = path.substring(0, slash);
            SyncEntry known = sorted.get(parent);
            if (known == null) {
                sorted.put(parent, SyncEntry.directory(parent, USUAL_DIRECTORY));
            } else if (known.stat().isDirectory()) {
                return;
            } else {
                throw new IllegalArgumentException("'" + entry + "' lies in '" + known + "', which is no directory");
            }
        }
    }

    int size() {
        return entries.size();
    }

    SyncEntry entry(int index) {
        return entries.get(index);
    }
}
