package io.jenkins.plugins.stet.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A command of this machine. */
final class Command {
    private Command() {}

    /** Its output, both streams together; an error when it fails. */
    static String run(Path directory, String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(List.of(words) + " ended with " + status + ": " + output);
        }
        return output;
    }

    static String shell(String command) throws IOException, InterruptedException {
        return run(Path.of("."), "sh", "-c", command);
    }
}
