package io.jenkins.plugins.stet.core.baseline;

import java.nio.file.Path;

/** For what is only a copy: after a loss of power it may be gone or torn, so that nobody has to wait for the disk. */
final class CacheOperations extends DiskOperations {
    @Override
    public void sync(Path file) {
        // its reader looks whether it is whole
    }

    @Override
    public void syncDirectory(Path directory) {
        // as above
    }
}
