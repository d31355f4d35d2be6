package io.jenkins.plugins.stet.core.source.fs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One lstat for everything: the JDK gives the time of change and the inode only by name. */
final class UnixStatReader implements StatReader {
    private static final String WANTED = "unix:ctime,ino,mode,size,lastModifiedTime";
    private static final int PERMISSIONS = 07777;

    @Override
    public FileStat read(Path path) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(path, WANTED, LinkOption.NOFOLLOW_LINKS);
        int mode = (Integer) value(attributes, "mode");
        return new FileStat(
                FileType.ofMode(mode),
                mode & PERMISSIONS,
                (Long) value(attributes, "size"),
                nanos(value(attributes, "lastModifiedTime")),
                nanos(value(attributes, "ctime")),
                (Long) value(attributes, "ino"));
    }

    private static Object value(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean noticesEveryWrite() {
        return true;
    }
}
