package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.image.build.RawText;
import io.jenkins.plugins.stet.engine.buildkit.filesync.FileAttributes;
import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncEntry;
import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncTree;
import java.util.List;

/** Makes what the engine is sent of what was fingerprinted. */
final class ContextTrees {
    /** 2^24 ns are 17 ms: too little for anybody to miss, enough to tell contents apart. */
    private static final long CONTENT_BITS = 0xffffff;

    private ContextTrees() {}

    static SyncTree context(List<ContextEntry> entries) {
        return SyncTree.of(entries.stream().map(ContextTrees::entry).toList());
    }

    static SyncTree dockerfile(String name, String text) {
        byte[] bytes = RawText.encode(text);
        return context(List.of(new ContextEntry.RegularFile(name, 0644, FileState.of(bytes), FileContent.of(bytes))));
    }

    private static SyncEntry entry(ContextEntry entry) {
        if (entry instanceof ContextEntry.RegularFile file) {
            FileState state = file.state();
            return SyncEntry.file(
                    file.path(), new FileAttributes(file.permissions(), state.size(), time(state)), file::open);
        }
        if (entry instanceof ContextEntry.SymbolicLink link) {
            return SyncEntry.symbolicLink(link.path(), link.target());
        }
        if (entry instanceof ContextEntry.NamedPipe pipe) {
            return SyncEntry.namedPipe(pipe.path(), pipe.permissions());
        }
        ContextEntry.Directory directory = (ContextEntry.Directory) entry;
        return SyncEntry.directory(directory.path(), directory.permissions());
    }

    /**
     * The engine skips a file whose size and time it knows, so a file rewritten with its old time and size would keep
     * its old content there. The last digits of the time therefore stand for the content.
     */
    private static long time(FileState state) {
        String id = state.contentId();
        return id.isEmpty()
                ? state.modified()
                : (state.modified() & ~CONTENT_BITS) | Long.parseLong(id.substring(0, 6), 16);
    }
}
