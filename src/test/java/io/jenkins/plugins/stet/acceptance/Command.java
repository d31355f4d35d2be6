package io.jenkins.plugins.stet.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A command of this machine. */
final class Command {
    private Command() {}

    /** What it prints to the standard output; an error with all it said when it fails. */
    static String run(Path directory, String... words) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("stet-acceptance", ".err");
        try {
            Process process = new ProcessBuilder(words)
                    .directory(directory.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectError(complaints.toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(List.of(words) + " ended with " + status + ": " + output
                        + Files.readString(complaints, StandardCharsets.UTF_8));
            }
            return output;
        } finally {
            Files.delete(complaints);
        }
    }

    static String shell(String command) throws IOException, InterruptedException {
        return run(Path.of("."), "sh", "-c", command);
    }
}
