package io.jenkins.plugins.stet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs other programs. */
final class Commands {
    private Commands() {}

    /** Runs a shell line in a directory and gives its standard output. */
    static String shell(Path directory, String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("sh", "-c", line))
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("'" + line + "' ended with " + process.exitValue());
        }
        return output;
    }
}
