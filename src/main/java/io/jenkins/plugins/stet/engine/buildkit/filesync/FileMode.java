package io.jenkins.plugins.stet.engine.buildkit.filesync;

/** The bits of Go's os.FileMode, which is what goes over the wire. */
final class FileMode {
    static final int DIRECTORY = 1 << 31;
    static final int SYMBOLIC_LINK = 1 << 27;
    static final int NAMED_PIPE = 1 << 25;

    private static final int[][] SPECIAL = {{04000, 1 << 23}, {02000, 1 << 22}, {01000, 1 << 20}};

    private FileMode() {}

    /** The permissions of Unix (0755, with setuid, setgid and sticky) in Go's places. */
    static int ofPermissions(int permissions) {
        int mode = permissions & 0777;
        for (int[] bits : SPECIAL) {
            if ((permissions & bits[0]) != 0) {
                mode |= bits[1];
            }
        }
        return mode;
    }
}
