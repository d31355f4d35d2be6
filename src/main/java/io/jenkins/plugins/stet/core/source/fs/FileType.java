package io.jenkins.plugins.stet.core.source.fs;

/** What an entry is, without following links. */
public enum FileType {
    REGULAR,
    DIRECTORY,
    SYMLINK,
    FIFO,
    /** Sockets and devices: never opened. */
    OTHER;

    private static final int MASK = 0170000;

    static FileType ofMode(int mode) {
        return switch (mode & MASK) {
            case 0100000 -> REGULAR;
            case 0040000 -> DIRECTORY;
            case 0120000 -> SYMLINK;
            case 0010000 -> FIFO;
            default -> OTHER;
        };
    }
}
