package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.FileKind;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.core.source.SourceFile;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes the files of a wish out one by one. */
final class FileLister {
    private final String task;
    private final List<InputFile> files = new ArrayList<>();

    private FileLister(String task) {
        this.task = task;
    }

    /** @param task whose wish it is, "" for the service's own */
    static List<InputFile> list(RootView root, String task) {
        FileLister lister = new FileLister(task);
        root.visit(lister::add);
        return lister.files;
    }

    private void add(DirNode node, int view) {
        for (int i = 0; i < node.entries().size(); i++) {
            int entry = i;
            node.classOf(i, view).ifPresent(found -> files.add(input(node, entry, found)));
        }
        if (node.view(view).isEmptyDirectory()) {
            SourceFile file = new SourceFile(node.treePath(), FileKind.DIRECTORY, 0, "");
            files.add(new InputFile(file, classOf(FileClass.CODE), task));
        }
    }

    private InputFile input(DirNode node, int index, FileClass found) {
        Entries entries = node.entries();
        TreePath path = node.treePath().child(entries.name(index));
        FileKind kind = entries.kind(index);
        String content = kind == FileKind.REGULAR ? id(entries, index) : entries.text(index);
        return new InputFile(new SourceFile(path, kind, entries.mode(index), content), classOf(found), task);
    }

    private FileClass classOf(FileClass found) {
        return task.isEmpty() ? found : FileClass.TASK;
    }

    private static String id(Entries entries, int index) {
        int at = Entries.idAt(index);
        return HexFormat.of().formatHex(entries.ids(), at, at + BlobHasher.LENGTH);
    }
}
