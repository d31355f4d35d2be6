package io.jenkins.plugins.stet.core.source;

/** What stands at a path; sockets and devices are problems, never inputs. */
public enum FileKind {
    REGULAR,
    SYMLINK,
    /** Listed only where nothing of the service lies below it; otherwise its files imply it. */
    DIRECTORY,
    FIFO,
    /** A {@code .git} that would be copied; it counts by commit id, branch and tags at that commit. */
    GIT
}
