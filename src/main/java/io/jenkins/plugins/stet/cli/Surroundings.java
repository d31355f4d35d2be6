package io.jenkins.plugins.stet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * Everything outside the process that a command may look at; tests bring their own.
 *
 * @param directory the current one
 * @param terminals whether the two streams lead to a terminal
 */
record Surroundings(
        Path directory,
        Map<String, String> environment,
        OutputStream out,
        OutputStream err,
        Terminals terminals,
        InstantSource clock) {
    /** Which streams someone is looking at, and what can be shown there. */
    record Terminals(boolean out, boolean err, Screen screen) {
        private static final String PROPERTY = "stet.terminals";

        Terminals(boolean out, boolean err) {
            this(out, err, Screen.USUAL);
        }

        /** The launcher tells which descriptors are terminals; the JDK cannot say it of a single one. */
        static Terminals ofProcess() {
            String told = System.getProperty(PROPERTY);
            Screen screen = Screen.of(
                    System.getProperty("stet.rows", ""), System.getProperty("stet.signs", ""), System.getenv());
            return told == null
                    ? new Terminals(seems("1"), seems("2"), screen)
                    : new Terminals(told.contains("1"), told.contains("2"), screen);
        }

        private static boolean seems(String descriptor) {
            try {
                String target = Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor))
                        .toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException | UnsupportedOperationException noSuchSystem) {
                return false;
            }
        }
    }

    static Surroundings ofProcess() {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminals.ofProcess(),
                InstantSource.system());
    }
}
