package io.jenkins.plugins.stet.core.source.fs;

import org.jspecify.annotations.Nullable;

/**
 * One look at an entry. Equal looks at two moments mean that nothing wrote to it in between, as far as the file
 * system's clock can tell.
 *
 * @param permissions the lower twelve bits, or {@link #UNKNOWN_PERMISSIONS}
 * @param modified nanoseconds since 1970
 * @param changed nanoseconds since 1970 of the last change of content or metadata; nobody can set it back
 * @param inode 0 where the file system has none
 */
public record FileStat(FileType type, int permissions, long size, long modified, long changed, long inode) {
    /** The file system has no permission bits. */
    public static final int UNKNOWN_PERMISSIONS = -1;

    private static final int OWNER_MAY_EXECUTE = 0100;
    private static final int SPECIAL = 07000;

    /** The mode as sent: the umask of whoever checked out does not matter. */
    public int sentMode() {
        if (permissions == UNKNOWN_PERMISSIONS) {
            return 0644;
        }
        int base = (permissions & OWNER_MAY_EXECUTE) == 0 ? 0644 : 0755;
        return base | (permissions & SPECIAL);
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileStat that
                && type == that.type
                && permissions == that.permissions
                && size == that.size
                && modified == that.modified
                && changed == that.changed
                && inode == that.inode;
    }

    @Override
    public int hashCode() {
        return 31
                        * (31
                                        * (31 * (31 * (31 * type.hashCode() + permissions) + Long.hashCode(size))
                                                + Long.hashCode(modified))
                                + Long.hashCode(changed))
                + Long.hashCode(inode);
    }
}
