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
import org.jspecify.annotations.Nullable;

/** A directory of the scan: what is wanted of it, and what was found. Filled by one thread, read by all afterwards. */
final class DirNode {
    private static final ContentIds.Directory NOTHING_KNOWN = new ContentIds.Unknown();
    private static final KnownNames.Directory NO_NAMES = new KnownNames.Unknown();

    private final @Nullable DirNode parent;
    private final String name;
    private final Path path;
    private final FileStat stat;
    private final View[] views;
    // there are many directories, and few have something of everything
    private int unfinished;
    private List<DirNode> children = List.of();
    private List<int[]> childViews = List.of();
    private List<NodeProblem> problems = List.of();
    private List<NodeWarning> warnings = List.of();
    private byte[] classes = new byte[0];
    private Listing listing;
    private Entries entries;
    private ContentIds.Directory ids = NOTHING_KNOWN;
    private KnownNames.Directory names = NO_NAMES;
    private Set<String> submodules = Set.of();

    static DirNode root(Path path, FileStat stat, List<Wish> wishes) {
        return new DirNode(null, "", path, stat, wishes);
    }

    DirNode(@Nullable DirNode parent, String name, Path path, FileStat stat, List<Wish> wishes) {
        this.parent = parent;
        this.name = name;
        this.path = path;
        this.stat = stat;
        this.views = new View[wishes.size()];
        for (int i = 0; i < views.length; i++) {
            views[i] = new View(wishes.get(i));
        }
        this.listing = Listing.empty(path);
        this.entries = new Entries(listing);
    }

    Optional<DirNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** Put together when it is asked for, which is seldom. */
    TreePath treePath() {
        return parent == null ? TreePath.ROOT : parent.treePath().child(name);
    }

    String name() {
        return name;
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

    /** What is known of the names here and below. */
    KnownNames.Directory names() {
        return names;
    }

    void setNames(KnownNames.Directory known) {
        names = known;
    }

    void listed(Listing found, ContentIds.Directory knownIds) {
        listing = found;
        entries = new Entries(found);
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
            int order = children.get(middle).name.compareTo(name);
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
        children = with(children, child);
        childViews = with(childViews, viewOfChild);
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
        problems = with(problems, new NodeProblem(problem, affected));
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = list.isEmpty() ? new ArrayList<>(4) : list;
        longer.add(one);
        return longer;
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
        warnings = with(warnings, new NodeWarning(warning, affected));
    }

    List<NodeWarning> warnings() {
        return warnings;
    }

    /** How many children must be complete before this directory is. */
    synchronized void expect(int count) {
        unfinished = count;
    }

    /** @return whether this was the last one */
    synchronized boolean childIsComplete() {
        return --unfinished == 0;
    }

    void trim() {
        entries.trim();
        listing.pack();
        if (classes.length > entries.size() * views.length) {
            classes = Arrays.copyOf(classes, entries.size() * views.length);
        }
        ids = NOTHING_KNOWN;
        names = NO_NAMES;
    }
}
