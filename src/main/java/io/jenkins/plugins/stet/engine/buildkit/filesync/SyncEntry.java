package io.jenkins.plugins.stet.engine.buildkit.filesync;

import java.io.InputStream;

/**
 * One name to send. A path is relative, separated by '/', and holds one char for each of its bytes, so that names that
 * are no UTF-8 arrive as they are; {@code SyncPaths.ofText} makes one of ordinary text.
 */
public final class SyncEntry {
    private final String path;
    private final SyncStat stat;
    private final SyncContent content;

    private SyncEntry(String path, SyncStat stat, SyncContent content) {
        this.path = SyncPaths.requireClean(path);
        this.stat = stat;
        this.content = content;
    }

    public static SyncEntry directory(String path, int permissions) {
        return new SyncEntry(path, special(FileMode.DIRECTORY, permissions), InputStream::nullInputStream);
    }

    /**
     * A file. The engine takes size and time for proof that it has the content already: a caller that knows more (a
     * digest) does well to let it show in the nanoseconds.
     */
    public static SyncEntry file(String path, FileAttributes attributes, SyncContent content) {
        int mode = FileMode.ofPermissions(attributes.permissions());
        return new SyncEntry(path, new SyncStat(mode, attributes.size(), attributes.modified(), ""), content);
    }

    /** A link; its text is bytes as chars, too, and is not looked at. */
    public static SyncEntry symbolicLink(String path, String target) {
        SyncStat stat = new SyncStat(FileMode.SYMBOLIC_LINK | 0777, target.length(), 0, target);
        return new SyncEntry(path, stat, InputStream::nullInputStream);
    }

    public static SyncEntry namedPipe(String path, int permissions) {
        return new SyncEntry(path, special(FileMode.NAMED_PIPE, permissions), InputStream::nullInputStream);
    }

    public String path() {
        return path;
    }

    SyncStat stat() {
        return stat;
    }

    SyncContent content() {
        return content;
    }

    private static SyncStat special(int type, int permissions) {
        return new SyncStat(type | FileMode.ofPermissions(permissions), 0, 0, "");
    }

    @Override
    public String toString() {
        return SyncPaths.display(path);
    }
}
