package io.jenkins.plugins.stet.core.source.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory in which the process runs: paths below it can be short, and the system follows each step of a path. */
final class WorkingDirectory {
    private static final Path HERE = Path.of("");
    private static final Path AS_THE_SYSTEM_SAYS = Path.of("/proc/self/cwd");

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
            // one that was mounted on itself since is the same by both ways, but only the whole path knows what is
            // mounted below
            return leads && !Mounts.read().mayBeBelow(real) ? shorter : real;
        } catch (IOException e) {
            // other systems do not say
            return real;
        }
    }
}
