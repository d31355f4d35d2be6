package io.jenkins.plugins.stet.jenkins.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentCacheTest {
    private final AgentCache usual = new AgentCache(name -> "", "/home/agent");

    @Test
    void shouldKeepOneFileForEachWorkspace() {
        Path one = usual.fileFor(Path.of("/home/agent/workspace/job"));

        assertThat(one.getParent()).isEqualTo(Path.of("/home/agent/.cache/stet"));
        assertThat(usual.fileFor(Path.of("/home/agent/workspace/other/../job"))).isEqualTo(one);
        assertThat(usual.fileFor(Path.of("/home/agent/workspace/job@2"))).isNotEqualTo(one);
    }

    @Test
    void shouldHeedTheUsersPlaceForCaches() {
        AgentCache moved = new AgentCache(name -> name.equals("XDG_CACHE_HOME") ? "/caches" : "", "/home/agent");

        assertThat(moved.fileFor(Path.of("/w"))).startsWithRaw(Path.of("/caches/stet"));
    }

    @Test
    void shouldLetCachesGoThatNobodyUsedForLong(@TempDir Path home) throws IOException {
        AgentCache cache = new AgentCache(name -> "", home.toString());
        Path old = aged(cache.fileFor(Path.of("/gone")), 31);
        Path used = aged(cache.fileFor(Path.of("/here")), 31);
        Path young = aged(cache.fileFor(Path.of("/elsewhere")), 29);
        Path foreign = aged(home.resolve(".cache/stet/classes-1.jsa"), 400);

        assertThat(cache.use(Path.of("/here"))).isEqualTo(used);

        assertThat(old).doesNotExist();
        assertThat(List.of(used, young, foreign))
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(cache.use(Path.of("/new"))).doesNotExist();
    }

    private static Path aged(Path file, int days) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    }
}
