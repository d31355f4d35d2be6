package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.FileKind;
import io.jenkins.plugins.stet.core.source.SourceWarning;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import io.jenkins.plugins.stet.core.source.cache.OwnDirectory;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import io.jenkins.plugins.stet.core.source.wish.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Goes through the names of one directory; looks at those that a wish may want, and at nothing else. */
final class DirScan {
    private static final String GIT = ".git";

    private final DirNode node;
    private final WalkSetup setup;
    private final ContentReader reader;
    private final Counters counters;
    private final Candidates candidates;
    private final byte[] classes;
    private boolean hasRead;

    DirScan(DirNode node, WalkSetup setup, ContentReader reader, Counters counters) {
        this.node = node;
        this.setup = setup;
        this.reader = reader;
        this.counters = counters;
        this.candidates = Candidates.of(node);
        this.classes = new byte[node.viewCount()];
    }

    void run() {
        for (int i = 0; i < node.listing().size(); i++) {
            String name = node.listing().name(i);
            int[] views = candidates.of(name);
            if (views.length > 0 && !name.equals(OwnDirectory.NAME)) {
                entry(i, name, views);
            }
        }
        reportMissingSubmodules();
        if (hasRead && !isReal()) {
            node.addProblemForAll(Problems.changing(node.treePath()));
        }
    }

    private void entry(int index, String name, int[] views) {
        boolean wanted = classify(name, views);
        Map<Wish, BitSet> below = wanted ? Map.of() : below(name, views);
        if (!wanted && below.isEmpty()) {
            return;
        }
        if (name.equals(GIT)) {
            git(index, below);
            return;
        }
        counters.entries++;
        Path path = node.listing().path(index);
        try {
            FileStat stat = setup.stats().read(path);
            if (stat.type() == FileType.DIRECTORY) {
                directory(name, path, stat, wanted ? below(name, views) : below);
            } else if (wanted) {
                add(index, path, stat);
            }
        } catch (NoSuchFileException e) {
            problem(Problems.changing(node.treePath().child(name)), below);
        } catch (IOException e) {
            problem(Problems.unreadable(node.treePath().child(name), e), below);
        }
    }

    /** @return whether some view wants an entry of this name that is no directory */
    private boolean classify(String name, int[] views) {
        Arrays.fill(classes, (byte) 0);
        boolean wanted = false;
        for (int view : views) {
            Optional<FileClass> found = node.view(view).wish().classOf(name);
            byte code = found.isPresent() ? found.get().code() : 0;
            classes[view] = code;
            wanted |= code != 0;
        }
        return wanted;
    }

    /** The wishes for a directory of this name, each with the views that have it. */
    private Map<Wish, BitSet> below(String name, int[] views) {
        if (views.length == 1) {
            return below(node.view(views[0]).wish().enter(name), views[0]);
        }
        Map<Wish, BitSet> below = new LinkedHashMap<>();
        for (int view : views) {
            Wish next = node.view(view).wish().enter(name);
            if (leads(next)) {
                BitSet known = below.get(next);
                if (known == null) {
                    known = new BitSet();
                    below.put(next, known);
                }
                known.set(view);
            }
        }
        return below;
    }

    private static Map<Wish, BitSet> below(Wish next, int view) {
        if (!leads(next)) {
            return Map.of();
        }
        BitSet only = new BitSet();
        only.set(view);
        return Map.of(next, only);
    }

    private static boolean leads(Wish next) {
        return !next.isOver() || next.ownClass().isPresent();
    }

    private void directory(String name, Path path, FileStat stat, Map<Wish, BitSet> below) {
        if (below.isEmpty()) {
            return;
        }
        DirNode child = new DirNode(node, name, path, stat, new ArrayList<>(below.keySet()));
        int[] viewOfChild = new int[node.viewCount()];
        Arrays.fill(viewOfChild, -1);
        int next = 0;
        for (BitSet views : below.values()) {
            for (int view = views.nextSetBit(0); view >= 0; view = views.nextSetBit(view + 1)) {
                viewOfChild[view] = next;
            }
            next++;
        }
        node.addChild(child, viewOfChild);
    }

    private void add(int index, Path path, FileStat stat) throws IOException {
        switch (stat.type()) {
            case REGULAR -> addRegular(index, path, stat);
            case SYMLINK -> addText(index, FileKind.SYMLINK, RawNames.ofLinkText(Files.readSymbolicLink(path)));
            case FIFO -> addText(index, FileKind.FIFO, "");
            case OTHER ->
                problem(Problems.refused(node.treePath().child(node.listing().name(index))), Map.of());
            case DIRECTORY -> throw new IllegalStateException(path + " is a directory");
        }
    }

    private void addText(int index, FileKind kind, String text) {
        node.entries().addText(index, kind, text);
        node.classify(classes);
    }

    private void addRegular(int index, Path path, FileStat stat) throws IOException {
        int entry = node.entries().add(index, FileKind.REGULAR, stat.sentMode());
        node.classify(classes);
        String name = node.listing().name(index);
        if (node.ids().find(name, stat, node.entries().ids(), Entries.idAt(entry))) {
            counters.known++;
            return;
        }
        read(name, path, stat, Entries.idAt(entry));
    }

    private void read(String name, Path path, FileStat stat, int at) throws IOException {
        TreePath treePath = node.treePath().child(name);
        byte[] ids = node.entries().ids();
        if ((!hasRead && !isReal()) || !reader.read(path, stat, ids, at)) {
            problem(Problems.changing(treePath), Map.of());
            return;
        }
        hasRead = true;
        if (reader.wasLfsPointer(stat.size())) {
            node.warn(
                    new SourceWarning(
                            SourceWarning.Kind.LFS_POINTER,
                            treePath.display(),
                            treePath.display()
                                    + " holds a pointer of Git LFS instead of its content; run git lfs pull"),
                    affected(Map.of()));
        }
        node.ids().learned(name, stat, ids, at);
    }

    private boolean isReal() {
        try {
            return reader.isReal(node.path());
        } catch (IOException e) {
            // gone, or leading nowhere: it is not what was listed
            return false;
        }
    }

    private void git(int index, Map<Wish, BitSet> below) {
        below.values().forEach(views -> views.stream().forEach(view -> classes[view] = FileClass.CODE.code()));
        boolean taken = false;
        for (int view = 0; view < classes.length; view++) {
            classes[view] = node.view(view).wish().mayTakeGit() ? classes[view] : 0;
            taken |= classes[view] != 0;
        }
        if (taken) {
            addGit(index);
        }
    }

    private void addGit(int index) {
        TreePath path = node.treePath().child(GIT);
        try {
            addText(
                    index,
                    FileKind.GIT,
                    setup.git().stateOf(node.listing().path(index).toAbsolutePath()));
            node.warn(
                    new SourceWarning(
                            SourceWarning.Kind.GIT_COPIED,
                            path.display(),
                            path.display()
                                    + " is copied into the image, so each commit builds it again; add .git to the"
                                    + " ignore file"),
                    affected(Map.of()));
        } catch (IOException e) {
            problem(Problems.unreadable(path, e), Map.of());
        }
    }

    private void problem(TreeProblem problem, Map<Wish, BitSet> below) {
        node.addProblem(problem, affected(below));
    }

    private BitSet affected(Map<Wish, BitSet> below) {
        BitSet affected = new BitSet();
        for (int view = 0; view < classes.length; view++) {
            affected.set(view, classes[view] != 0);
        }
        below.values().forEach(affected::or);
        return affected;
    }

    /** The views that want an entry of this name, whatever it is. */
    BitSet wanting(String name) {
        int[] views = candidates.of(name);
        if (name.equals(OwnDirectory.NAME) || views.length == 0) {
            return new BitSet();
        }
        classify(name, views);
        return affected(below(name, views));
    }

    /** Git leaves an empty directory for a submodule; without even that, nobody would look there. */
    private void reportMissingSubmodules() {
        for (String path : node.submodules()) {
            String name = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            Map<Wish, BitSet> below = node.listing().contains(name) ? Map.of() : below(name, candidates.of(name));
            if (!below.isEmpty()) {
                Arrays.fill(classes, (byte) 0);
                problem(Problems.submodule(node.treePath().child(path)), below);
            }
        }
    }
}
