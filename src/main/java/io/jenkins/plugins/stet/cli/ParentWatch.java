package io.jenkins.plugins.stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Ends this JVM soon after the one that waits for it was killed, and as abruptly: whoever kills a process wants its work to
 * end. All other ends are told to this one by {@link HandOver}.
 */
final class ParentWatch extends Thread {
    private static final long LOOK_MILLIS = 500;
    private static final int KILLED = 128 + 9;

    private final String parent;

    ParentWatch(String parent) {
        super("stet-parent-watch");
        this.parent = parent;
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            // the wait comes first: most commands are over before they would have had to look
            do {
                Thread.sleep(LOOK_MILLIS);
            } while (isThere());
            Runtime.getRuntime().halt(KILLED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where <code>java</code> is a script of somebody's, the parent is an ancestor; where it is a zombie, it was killed. */
    private boolean isThere() {
        try {
            return stat("self").startsWith(parent + " ", 2)
                    || !"ZX".contains(stat(parent).substring(0, 1));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // too many open files, say: no reason to end
            return true;
        }
    }

    /** The state of a process, its parent and more; its name stands before that and may hold anything. */
    private static String stat(String process) throws IOException {
        String line = Files.readString(Path.of("/proc", process, "stat"), StandardCharsets.ISO_8859_1);
        return line.substring(line.lastIndexOf(')') + 2);
    }
}
