package io.jenkins.plugins.stet.core.source.fs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/** One lstat for everything: the JDK gives the time of change and the inode only by name. */
final class UnixStatReader implements StatReader {
    private static final String WANTED = "unix:ctime,ino,mode,size,lastModifiedTime";
    private static final int PERMISSIONS = 07777;

    @Override
    public FileStat read(Path path) throws IOException {
        Fields fields = new Fields();
        Files.readAttributes(path, WANTED, LinkOption.NOFOLLOW_LINKS).forEach(fields::set);
        return fields.stat();
    }

    /** Filled in one go through the map: looking each name up takes longer, and this is done for every file. */
    private static final class Fields {
        private int mode;
        private long size;
        private long modified;
        private long changed;
        private long inode;

        void set(String name, Object value) {
            switch (name) {
                case "mode" -> mode = (Integer) value;
                case "size" -> size = (Long) value;
                case "lastModifiedTime" -> modified = ((FileTime) value).to(TimeUnit.NANOSECONDS);
                case "ctime" -> changed = ((FileTime) value).to(TimeUnit.NANOSECONDS);
                case "ino" -> inode = (Long) value;
                default -> throw new IllegalArgumentException("'" + name + "' was not asked for");
            }
        }

        FileStat stat() {
            return new FileStat(FileType.ofMode(mode), mode & PERMISSIONS, size, modified, changed, inode);
        }
    }

    @Override
    public boolean noticesEveryWrite() {
        return true;
    }
}
