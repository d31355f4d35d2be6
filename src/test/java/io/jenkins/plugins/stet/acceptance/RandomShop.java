package io.jenkins.plugins.stet.acceptance;

import io.jenkins.plugins.stet.testing.random.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A repository of many services that hang together in several ways, and random commits to it. */
final class RandomShop {
    private static final String RED = "red";
    private final GitRepository repository;
    private final Chance chance;
    private final List<String> services;

    private RandomShop(GitRepository repository, Chance chance, List<String> services) {
        this.repository = repository;
        this.chance = chance;
        this.services = services;
    }

    static RandomShop of(GitRepository repository, Chance chance, int count) throws IOException, InterruptedException {
        List<String> services =
                IntStream.range(0, count).mapToObj(number -> "s" + number).toList();
        StringBuilder manifest = new StringBuilder("version: 1\nservices:\n");
        for (int number = 0; number < count; number++) {
            manifest.append("  s")
                    .append(number)
                    .append(": ")
                    .append(service(number))
                    .append('\n');
            for (int file = 0; file < 6; file++) {
                repository.write("s" + number + "/d" + file % 3 + "/f" + file, "content " + file);
            }
            repository.write("s" + number + "/README.md", "read me");
        }
        repository.write("libs/common/a", "common").write("stet.yaml", manifest.toString());
        repository.commit("First");
        return new RandomShop(repository, chance, services);
    }

    private static String service(int number) {
        return switch (number % 5) {
            case 1 -> "{image: false, inputs: {include: [\"/libs/common/**\"]}}";
            case 2 -> "{image: false, dependsOn: [s" + (number - 1) + "]}";
            case 3 -> "{image: false, inputs: {exclude: [\"**/*.md\"]}}";
            case 4 -> "{image: false, inputs: {only: [\"d0/**\", \"d1/*\"]}}";
            default -> "{image: false}";
        };
    }

    GitRepository repository() {
        return repository;
    }

    /** Says whether the run of this commit ends well. */
    boolean isGreen() {
        return !Files.exists(repository.tree().resolve(RED));
    }

    /** One to three edits, or none, and a commit. */
    void commit(int number) throws IOException, InterruptedException {
        for (int edits = chance.below(4); edits > 0; edits--) {
            edit();
        }
        Path red = repository.tree().resolve(RED);
        Files.deleteIfExists(red);
        if (chance.percent(20)) {
            Files.writeString(red, "");
        }
        repository.commit("Commit " + number);
    }

    private void edit() throws IOException, InterruptedException {
        Path file = chance.of(files());
        switch (chance.below(8)) {
            case 0 -> Files.writeString(file.resolveSibling("new" + chance.below(5)), "new");
            case 1 -> Files.delete(file);
            case 2 ->
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(chance.percent(50) ? "rwxr-xr-x" : "rw-r--r--"));
            case 3 -> repository.write("libs/common/a", "common " + chance.below(3));
            case 4 -> repository.write(chance.of(services) + "/README.md", "read me " + chance.below(3));
            case 5 -> Files.move(file, file.resolveSibling("moved" + chance.below(1000)));
            // of the same length, and often what it was some commits ago
            default -> Files.writeString(file, "content " + chance.below(10));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(repository.tree().resolve(chance.of(services)))) {
            List<Path> regular = files.filter(Files::isRegularFile).sorted().toList();
            return regular;
        }
    }
}
