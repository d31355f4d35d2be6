package io.jenkins.plugins.stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that was started as <code>java -jar stet.jar</code> has none of the options that make it start fast, and cannot
 * get them any more. So it lets the launcher, which is in the jar, start another one, and only waits. The thread is the
 * hook of the end: whatever ends this JVM ends that one. Few classes are used here, each costs time.
 */
final class HandOver extends Thread {
    /** The property that tells the second JVM who waits for it; empty where the launcher was started by somebody else. */
    static final String PARENT = "stet.parent";

    static final String LAUNCHER = "io/jenkins/plugins/stet/cli/stet";
    private static final String SHELL = "/bin/sh";
    /** What a shell says of a command that it could not start; no command of ours ends so. */
    private static final int NOT_EXECUTABLE = 126;

    private static final int NOT_FOUND = 127;

    private final ProcessBuilder builder;
    private @Nullable Process child;
    private boolean ending;

    private HandOver(ProcessBuilder builder) {
        this.builder = builder;
    }

    /** Comes back only where everything has to happen in this JVM. */
    static void whereItHelps(String[] args) throws InterruptedException {
        String parent = System.getProperty(PARENT);
        if (parent == null) {
            attempt(args);
        } else if (!parent.isEmpty()) {
            new ParentWatch(parent).start();
        }
    }

    private static void attempt(String[] args) throws InterruptedException {
        try {
            if (OwnStart.isPlain(args)) {
                new HandOver(launcher(args)).complete();
            }
        } catch (IOException | IllegalStateException e) {
            // No /proc, no shell, no room for another process: all of it can be done here, only slower. Or this JVM has
            // been told to end.
        }
    }

    private static ProcessBuilder launcher(String[] args) throws IOException {
        String[] command = new String[4 + args.length];
        command[0] = SHELL;
        command[1] = "-c";
        command[2] = script();
        command[3] = OwnStart.jar();
        System.arraycopy(args, 0, command, 4, args.length);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        Map<String, String> environment = builder.environment();
        environment.put("STET_PARENT", OwnStart.pid());
        environment.put("STET_PARENT_JAVA", OwnStart.java());
        return builder;
    }

    private static String script() throws IOException {
        try (ZipFile jar = new ZipFile(OwnStart.jar())) {
            ZipEntry launcher = jar.getEntry(LAUNCHER);
            if (launcher == null) {
                throw new IOException("there is no " + LAUNCHER + " in the jar");
            }
            return new String(jar.getInputStream(launcher).readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private void complete() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(this);
        Process started = begin();
        if (started == null) {
            return;
        }
        int code = started.waitFor();
        if (code != NOT_EXECUTABLE && code != NOT_FOUND) {
            System.exit(code);
        }
    }

    private synchronized @Nullable Process begin() throws IOException {
        if (!ending) {
            child = builder.start();
        }
        return child;
    }

    private synchronized @Nullable Process end() {
        ending = true;
        return child;
    }

    @Override
    public void run() {
        Process started = end();
        if (started != null) {
            started.destroy();
            try {
                started.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
