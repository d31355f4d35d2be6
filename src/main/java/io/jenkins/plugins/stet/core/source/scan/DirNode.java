package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.SourceWarning;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.wish.Wish;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A directory of the scan: what is wanted of it, and what was found. Filled by one thread, read by all afterwards. */
final class DirNode {
    private final Optional<DirNode> parent;
    private final TreePath treePath;
    private final Path path;
    private final FileStat stat;
    private final View[] views;
    private final AtomicInteger unfinished = new AtomicInteger();
    private final List<DirNode> children = new ArrayList<>();
    private final List<int[]> childViews = new ArrayList<>();
    private final List<NodeProblem> problems = new ArrayList<>();
    private final List<NodeWarning> warnings = new ArrayList<>();
    private final Entries entries = new Entries();
    private byte[] classes = new byte[0];
    private Listing listing;
    private ContentIds.Directory ids = new ContentIds.Unknown();
    private Set<String> submodules = Set.of();

    DirNode(Optional<DirNode> parent, TreePath treePath, Path path, FileStat stat, List<Wish> wishes) {
        this.parent = parent;
        this.treePath = treePath;
        this.path = path;
        this.stat = stat;
        this.views = wishes.stream().map(View::new).toArray(View[]::new);
        this.listing = Listing.empty(path);
    }

    Optional<DirNode> parent() {
        return parent;
    }

    TreePath treePath() {
        return treePath;
    }

    Path path() {
        return path;
    }

    FileStat stat() {
        return stat;
    }

    int viewCount() {
        return views.length;
    }

    View view(int index) {
        return views[index];
    }

    Entries entries() {
        return entries;
    }

    Listing listing() {
        return listing;
    }

    ContentIds.Directory ids() {
        return ids;
    }

    void listed(Listing names, ContentIds.Directory knownIds) {
        listing = names;
        ids = knownIds;
    }

    /** Paths from here of the submodules below. */
    Set<String> submodules() {
        return submodules;
    }

    void setSubmodules(Set<String> paths) {
        submodules = paths;
    }

    List<DirNode> children() {
        return children;
    }

    Optional<DirNode> child(String name) {
        int low = 0;
        int high = children.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = children.get(middle).treePath().name().compareTo(name);
            if (order == 0) {
                return Optional.of(children.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** By view of this directory, the view of the child that continues it, or -1. */
    int[] childViews(int child) {
        return childViews.get(child);
    }

    void addChild(DirNode child, int[] viewOfChild) {
        children.add(child);
        childViews.add(viewOfChild);
    }

    /** To be called for the entry added last. */
    void classify(byte[] classOfViews) {
        int from = (entries.size() - 1) * views.length;
        if (classes.length < from + views.length) {
            classes = Arrays.copyOf(classes, Math.max(2 * classes.length, from + 8 * views.length));
        }
        System.arraycopy(classOfViews, 0, classes, from, views.length);
    }

    /** The code of the class of an entry, 0 when the view does not want it. */
    byte code(int entry, int view) {
        return classes[entry * views.length + view];
    }

    Optional<FileClass> classOf(int entry, int view) {
        byte code = code(entry, view);
        return code == 0 ? Optional.empty() : Optional.of(FileClass.of(code));
    }

    boolean isA(FileClass fileClass, int entry, int view) {
        return code(entry, view) == fileClass.code();
    }

    void addProblem(TreeProblem problem, BitSet affected) {
        problems.add(new NodeProblem(problem, affected));
    }

    void addProblemForAll(TreeProblem problem) {
        BitSet all = new BitSet();
        all.set(0, views.length);
        addProblem(problem, all);
    }

    boolean hasNotes() {
        return !problems.isEmpty() || !warnings.isEmpty();
    }

    List<NodeProblem> problems() {
        return problems;
    }

    void warn(SourceWarning warning, BitSet affected) {
        warnings.add(new NodeWarning(warning, affected));
    }

    List<NodeWarning> warnings() {
        return warnings;
    }

    /** How many children must be complete before this directory is. */
    void expect(int count) {
        unfinished.set(count);
    }

    /** @return whether this was the last one */
    boolean childIsComplete() {
        return unfinished.decrementAndGet() == 0;
    }

    void trim() {
        entries.trim();
        classes = Arrays.copyOf(classes, entries.size() * views.length);
        ids = new ContentIds.Unknown();
    }
}
