package io.jenkins.plugins.stet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** Runs the usual commands on a tiny repository, so that the launcher's archive holds the classes that they need. */
public final class Rehearsal {
    private Rehearsal() {}

    /** @param args the directory in which the repository is made */
    public static void main(String[] args) throws IOException {
        Path root =
                Files.createDirectories(Path.of(args[0]).resolve("rehearsal").toAbsolutePath());
        Files.createDirectories(root.resolve("service"));
        Files.writeString(root.resolve("service/Dockerfile"), "FROM scratch\nCOPY . /\n");
        Files.writeString(root.resolve("service/.dockerignore"), "*.md\n!README.md\n");
        Files.writeString(
                root.resolve("stet.yaml"), "version: 1\nservices:\n  service: {args: {A: 1}}\n  other: {con: x}\n");
        run(root, "detect");
        Files.writeString(root.resolve("stet.yaml"), "version: 1\nservices:\n  service:\n    args: {A: 1}\n");
        run(root, "detect", "--no-verify");
        run(root, "detect", "--json", "--no-verify");
        run(root, "adopt", "--no-verify");
        run(root, "detect", "--no-verify", "--exit-code");
        run(root, "explain", "service");
    }

    private static void run(Path root, String... words) {
        Surroundings surroundings = new Surroundings(
                root,
                Map.of(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Surroundings.Terminals(false, false),
                InstantSource.system());
        new Cli(surroundings).run(words);
    }
}
