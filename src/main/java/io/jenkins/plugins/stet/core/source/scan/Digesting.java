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
        for (int view = 0; view < node.viewCount(); view++) {
            int found = classesOf(node, view);
            for (FileClass fileClass : DIGESTED) {
                if ((found & bit(fileClass)) != 0) {
                    node.view(view).setDigest(fileClass, digest(node, view, fileClass));
                }
            }
        }
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

    private static int classesOf(DirNode node, int view) {
        int found = 0;
        for (int i = 0; i < node.entries().size(); i++) {
            found |= 1 << node.code(i, view);
        }
        occupy(node.view(view), (found & SENT) != 0);
        for (int i = 0; i < node.children().size(); i++) {
            int below = node.childViews(i)[view];
            if (below >= 0) {
                found |= classesOf(node.children().get(i).view(below), node.view(view));
            }
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
    private byte[] digest(DirNode node, int view, FileClass fileClass) {
        hasher.begin();
        int child = 0;
        for (int i = 0; i < node.entries().size(); i++) {
            if (node.isA(fileClass, i, view)) {
                child = addChildren(node, view, fileClass, child, node.entries().name(i));
                addEntry(node.entries(), i);
            }
        }
        for (; child < node.children().size(); child++) {
            addChild(node, child, view, fileClass);
        }
        return hasher.end();
    }

    private int addChildren(DirNode node, int view, FileClass fileClass, int from, String before) {
        int child = from;
        while (child < node.children().size()
                && node.children().get(child).name().compareTo(before) < 0) {
            addChild(node, child++, view, fileClass);
        }
        return child;
    }

    private void addChild(DirNode node, int index, int view, FileClass fileClass) {
        int below = node.childViews(index)[view];
        if (below < 0) {
            return;
        }
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
