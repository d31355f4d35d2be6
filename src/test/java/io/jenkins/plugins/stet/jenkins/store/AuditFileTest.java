package io.jenkins.plugins.stet.jenkins.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFileTest {
    private static final AuditFile.Who ALICE = new AuditFile.Who("shop/main #7", "alice", "Started by\nuser Alice");

    @TempDir
    Path directory;

    private List<String> lines() throws IOException {
        return Files.readAllLines(directory.resolve("stet/audit.log"));
    }

    private AuditFile file(long limit) {
        return new AuditFile(directory.resolve("stet"), limit);
    }

    @Test
    void shouldWriteALineForEachThing() throws IOException {
        file(10_000).append(Instant.EPOCH, ALICE, "rebuild", List.of("backend", "frontend"));
        file(10_000).append(Instant.EPOCH, ALICE, "forget", List.of("backend"));

        assertThat(lines()).hasSize(2);
        Map<String, Object> first = PlainJson.read(lines().get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(first)
                .containsEntry("user", "alice")
                .containsEntry("run", "shop/main #7")
                .containsEntry("what", "rebuild")
                .containsEntry("time", "1970-01-01T00:00:00Z")
                .containsEntry("services", List.of("backend", "frontend"));
    }

    @Test
    void shouldKeepTheNewerLinesWhenThereAreTooMany() throws IOException {
        for (int i = 0; i < 100; i++) {
            file(2_000).append(Instant.ofEpochSecond(i), ALICE, "rebuild", List.of("s" + i));
        }

        assertThat(Files.size(directory.resolve("stet/audit.log"))).isLessThan(2_000);
        assertThat(lines()).last().asString().contains("\"s99\"");
        for (String line : lines()) {
            PlainJson.read(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void shouldCountServicesThatWouldMakeALineTooLong() throws IOException {
        file(100_000).append(Instant.EPOCH, ALICE, "rebuild", Collections.nCopies(500, "s"));

        assertThat(lines()).singleElement().asString().contains("\"more\":400");
    }
}
