package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileClass;
import java.util.List;
import java.util.Optional;

/** Digests a directory whose children are digested. For one thread. */
final class Digesting {
    /** Generated files are sent but never digested; the inputs of tasks are seen as code by a wish of their own. */
    private static final List<FileClass> DIGESTED =
            List.of(FileClass.CODE, FileClass.DEPENDENCIES, FileClass.DOCKERFILE, FileClass.CONFIG);

    private static final int SENT = sent();

    private final TreeHasher hasher = new TreeHasher();

    void digest(DirNode node) {
        int[][] children = childrenByView(node);
        for (int view = 0; view < node.viewCount(); view++) {
            int found = classesOf(node, view, children[view]);
            for (FileClass fileClass : DIGESTED) {
                if ((found & bit(fileClass)) != 0) {
                    node.view(view).setDigest(fileClass, digest(node, view, children[view], fileClass));
                }
            }
        }
    }

    /** Of the directories of all services each service has one: with hundreds of them nobody may go through all. */
    private static int[][] childrenByView(DirNode node) {
        int[] counts = new int[node.viewCount()];
        for (int child = 0; child < node.children().size(); child++) {
            int[] below = node.childViews(child);
            for (int view = 0; view < below.length; view++) {
                counts[view] += below[view] >= 0 ? 1 : 0;
            }
        }
        int[][] children = new int[counts.length][];
        for (int view = 0; view < counts.length; view++) {
            children[view] = new int[counts[view]];
        }
        for (int child = node.children().size() - 1; child >= 0; child--) {
            int[] below = node.childViews(child);
            for (int view = 0; view < below.length; view++) {
                if (below[view] >= 0) {
                    children[view][--counts[view]] = child;
                }
            }
        }
        return children;
    }

    private static int sent() {
        int sent = 0;
        for (FileClass fileClass : FileClass.values()) {
            sent |= fileClass.isSent() ? bit(fileClass) : 0;
        }
        return sent;
    }

    private static int bit(FileClass fileClass) {
        return 1 << fileClass.code();
    }

    private static int classesOf(DirNode node, int view, int[] children) {
        int found = 0;
        for (int i = 0; i < node.entries().size(); i++) {
            found |= 1 << node.code(i, view);
        }
        occupy(node.view(view), (found & SENT) != 0);
        for (int child : children) {
            int below = node.childViews(child)[view];
            found |= classesOf(node.children().get(child).view(below), node.view(view));
        }
        return found;
    }

    private static int classesOf(View child, View parent) {
        int found = child.isEmptyDirectory() ? bit(FileClass.CODE) : 0;
        for (FileClass fileClass : DIGESTED) {
            found |= child.has(fileClass) ? bit(fileClass) : 0;
        }
        occupy(parent, child.isOccupied() || child.isEmptyDirectory());
        return found;
    }

    private static void occupy(View view, boolean occupied) {
        if (occupied) {
            view.occupy();
        }
    }

    /** Entries and children are sorted; here they are merged. */
    private byte[] digest(DirNode node, int view, int[] children, FileClass fileClass) {
        hasher.begin();
        int next = 0;
        for (int i = 0; i < node.entries().size(); i++) {
            if (node.isA(fileClass, i, view)) {
                String name = node.entries().name(i);
                while (next < children.length
                        && node.children().get(children[next]).name().compareTo(name) < 0) {
                    addChild(node, children[next++], view, fileClass);
                }
                addEntry(node.entries(), i);
            }
        }
        while (next < children.length) {
            addChild(node, children[next++], view, fileClass);
        }
        return hasher.end();
    }

    private void addChild(DirNode node, int index, int view, FileClass fileClass) {
        int below = node.childViews(index)[view];
        DirNode child = node.children().get(index);
        String name = child.name();
        Optional<byte[]> digest = child.view(below).digest(fileClass);
        if (digest.isPresent()) {
            hasher.directory(name, digest.get());
        }
        if (fileClass == FileClass.CODE && child.view(below).isEmptyDirectory()) {
            hasher.emptyDirectory(name);
        }
    }

    private void addEntry(Entries entries, int index) {
        String name = entries.name(index);
        switch (entries.kind(index)) {
            case REGULAR -> hasher.file(name, entries.mode(index), entries.ids(), Entries.idAt(index));
            case SYMLINK -> hasher.link(name, entries.text(index));
            case GIT -> hasher.git(name, entries.text(index));
            case FIFO -> hasher.fifo(name);
            case DIRECTORY -> throw new IllegalStateException("directories are children, never entries");
        }
    }
}
