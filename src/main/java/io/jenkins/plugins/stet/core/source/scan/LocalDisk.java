package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What lies under a tree, where directories look different after every change of the names in them. */
final class LocalDisk {
    /**
     * Local, and with fine clocks. Not among them: what shows directories that can be changed elsewhere (overlay,
     * networks, FUSE), and Btrfs, of which two snapshots may look the same.
     */
    private static final Set<String> RELIABLE = Set.of("ext4", "xfs", "tmpfs");

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    private LocalDisk() {}

    /** @return a name of the disk until the next crash, after which new names may be found with old times */
    static Optional<String> under(Path root) {
        try {
            Mounts mounts = Mounts.read();
            String device = Mounts.device((Long) Files.getAttribute(root, "unix:dev"));
            Set<String> types = mounts.typesOf(device);
            return types.isEmpty() || !RELIABLE.containsAll(types) || mounts.mayBeBelow(root)
                    ? Optional.empty()
                    : Optional.of(device + ' ' + Files.readString(BOOT).strip());
        } catch (IOException e) {
            // other systems do not say
            return Optional.empty();
        }
    }
}
