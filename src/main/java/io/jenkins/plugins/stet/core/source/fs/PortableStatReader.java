package io.jenkins.plugins.stet.core.source.fs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** For Windows: no time of change, so a file that was set back in time looks untouched and everything must be read. */
final class PortableStatReader implements StatReader {
    @Override
    public FileStat read(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return new FileStat(type(attributes), FileStat.UNKNOWN_PERMISSIONS, attributes.size(), modified, modified, 0);
    }

    private static FileType type(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return FileType.REGULAR;
        }
        if (attributes.isSymbolicLink()) {
            return FileType.SYMLINK;
        }
        return attributes.isDirectory() ? FileType.DIRECTORY : FileType.OTHER;
    }

    @Override
    public boolean noticesEveryWrite() {
        return false;
    }
}
