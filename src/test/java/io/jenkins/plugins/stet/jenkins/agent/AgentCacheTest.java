package io.jenkins.plugins.stet.jenkins.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
