package io.jenkins.plugins.stet.core.baseline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of our own that can be killed. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    ChildProcess(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Waits until it has said something. */
    String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the child ended without a word");
        }
        return line;
    }

    /** SIGKILL; gives everything it had said, which asking the process itself to end would throw away. */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        await();
        return out.lines().toList();
    }

    int await() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the child does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
