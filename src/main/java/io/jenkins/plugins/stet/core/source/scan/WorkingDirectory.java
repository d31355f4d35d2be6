package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory in which the process runs: paths below it can be short, and the system follows each step of a path. */
final class WorkingDirectory {
    private static final Path HERE = Path.of("");
    private static final Path AS_THE_SYSTEM_SAYS = Path.of("/proc/self/cwd");
    private static final Path MOUNTS = Path.of("/proc/self/mountinfo");

    private WorkingDirectory() {}

    /** The same directory by a shorter path where that is beyond doubt. */
    static Path shortest(Path real) {
        try {
            Path here = HERE.toAbsolutePath();
            if (!real.startsWith(here) || !here.equals(AS_THE_SYSTEM_SAYS.toRealPath())) {
                return real;
            }
            Path shorter = here.relativize(real);
            // the system says the path, behind which something else may have been mounted since
            boolean leads = Files.isSameFile(HERE, here) && Files.isSameFile(shorter, real);
            return leads && !mayHideMounts(real) ? shorter : real;
        } catch (IOException e) {
            // other systems do not say
            return real;
        }
    }

    /**
     * A directory that was mounted on itself since the process entered it is the same by both ways, but of what is mounted
     * below only the whole path knows.
     */
    private static boolean mayHideMounts(Path real) throws IOException {
        String below = real.toString().endsWith("/") ? real.toString() : real + "/";
        return !isWrittenAsItIs(below)
                || Files.readString(MOUNTS, StandardCharsets.ISO_8859_1).contains(' ' + below);
    }

    private static boolean isWrittenAsItIs(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '\\' || c == '#') {
                return false;
            }
        }
        return true;
    }
}
