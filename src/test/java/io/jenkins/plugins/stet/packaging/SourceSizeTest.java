package io.jenkins.plugins.stet.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that outgrows a few screens has more than one reason to change. */
class SourceSizeTest {
    private static final int MOST_LINES = 300;
    private static final Path REPOSITORY = Builds.repository();

    @Test
    void shouldHaveNoLongSourceFile() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        for (String directory :
                List.of("src/main/java", "src/test/java", "central/jenkins-api/src", "central/build-tools/src")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(directory))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    lengths.put(REPOSITORY.relativize(file).toString(), lines(file));
                }
            }
        }
        assertThat(lengths).hasSizeGreaterThan(100);
        lengths.values().removeIf(length -> length <= MOST_LINES);
        assertThat(lengths).as("files of more than %d lines", MOST_LINES).isEmpty();
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
