package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One thread of a walk: scans directories one by one. */
final class Worker {
    private final WalkSetup setup;
    private final Counters counters = new Counters();
    private final Digesting digesting = new Digesting();
    private final ContentReader reader;
    private final List<DirNode> seen = new ArrayList<>();

    Worker(WalkSetup setup) {
        this.setup = setup;
        this.reader = new ContentReader(setup.stats(), counters);
    }

    Counters counters() {
        return counters;
    }

    /** Whether some directory has a problem or a warning: seldom, and only then anybody needs to look for them. */
    boolean hasNotes() {
        for (DirNode node : seen) {
            if (node.hasNotes()) {
                return true;
            }
        }
        return false;
    }

    /** @return the directories below that are wanted */
    List<DirNode> scan(DirNode node) {
        seen.add(node);
        counters.directories++;
        list(node);
        new DirScan(node, setup, reader, counters).run();
        node.expect(node.children().size());
        if (node.children().isEmpty()) {
            complete(node);
        }
        return node.children();
    }

    private void list(DirNode node) {
        try {
            Listing listing = names(node);
            node.listed(listing, idsFor(node, listing));
            Submodules.look(node);
        } catch (NoSuchFileException | NotDirectoryException e) {
            node.addProblemForAll(Problems.changing(node.treePath()));
        } catch (IOException e) {
            node.addProblemForAll(Problems.unreadable(node.treePath(), e));
        }
    }

    private Listing names(DirNode node) throws IOException {
        Optional<DirNode> parent = node.parent();
        KnownNames.Directory known = parent.isPresent()
                ? parent.get().names().enter(node.name())
                : setup.names().root();
        node.setNames(known);
        return known.list(node.path(), node.stat());
    }

    private ContentIds.Directory idsFor(DirNode node, Listing listing) {
        Optional<DirNode> parent = node.parent();
        return parent.isPresent()
                ? parent.get().ids().enter(node.name(), node.path(), listing)
                : setup.ids().root(node.path(), listing);
    }

    private void complete(DirNode leaf) {
        DirNode node = leaf;
        boolean isComplete = true;
        while (isComplete) {
            digesting.digest(node);
            node.trim();
            Optional<DirNode> parent = node.parent();
            isComplete = parent.isPresent() && parent.get().childIsComplete();
            node = parent.orElse(node);
        }
    }

    /** Names that came or went since the directory was listed mean that the scan shows a tree that never was. */
    void verify() {
        for (DirNode node : seen) {
            if (!isAsBefore(node)) {
                compareNames(node);
            }
        }
    }

    private boolean isAsBefore(DirNode node) {
        try {
            FileStat now = setup.stats().read(node.path());
            return now.equals(node.stat());
        } catch (IOException e) {
            // whatever it is, the directory could be looked at before
            return false;
        }
    }

    /** Others may write beside what is wanted: only wanted names count. */
    private void compareNames(DirNode node) {
        try {
            if (setup.stats().read(node.path()).type() != FileType.DIRECTORY) {
                node.addProblemForAll(Problems.changing(node.treePath()));
                return;
            }
            DirScan scan = new DirScan(node, setup, reader, counters);
            for (String name : node.listing().difference(Listing.of(node.path()))) {
                BitSet views = scan.wanting(name);
                if (!views.isEmpty()) {
                    node.addProblem(Problems.changing(node.treePath()), views);
                }
            }
        } catch (IOException e) {
            node.addProblemForAll(Problems.changing(node.treePath()));
        }
    }
}
