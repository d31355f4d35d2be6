package io.jenkins.plugins.stet.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the builds and their results are. */
final class Builds {
    private Builds() {}

    /** The root of the repository, from wherever Maven runs the tests. */
    static Path repository() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("central/pom.xml"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new IllegalStateException("the tests do not run inside the repository");
            }
        }
        return directory;
    }

    static Path result(String name) {
        return repository().resolve("target").resolve(name);
    }

    static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    /** The declarations and the libraries that a controller has for every plugin. */
    static List<Path> providedByJenkins() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Builds::isProvided)
                .toList();
    }

    private static boolean isProvided(Path entry) {
        String path = entry.toString().toLowerCase(Locale.ROOT);
        return Stream.of("jenkins-api", "jackson-", "jakarta.servlet", "groovy-all", "guava-", "json-lib", "slf4j-api")
                .anyMatch(path::contains);
    }
}
