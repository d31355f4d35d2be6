package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.TrustRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build may not have in a run that nobody trusts. */
class UntrustedBuildTest {
    @TempDir
    Path home;

    private StepBench bench;

    @BeforeEach
    void prepare() throws Exception {
        bench = new StepBench(home, "extra");
        bench.registry.rules = new TrustRules.Untrusted("7", TrustRules.Untrusted.Outlet.NOWHERE);
    }

    private static BuildSettings with(List<BuildSecret> secrets, List<String> ssh) {
        return new BuildSettings(false, false, List.of(), CacheWish.AUTO, List.of(), "", "", secrets, ssh);
    }

    private void assertRefused() {
        assertThat(bench.agent.processes).isEmpty();
        assertThat(bench.failures).singleElement().asString().contains("not trusted", "no secrets and no SSH keys");
    }

    @Test
    void shouldGetNoSshKeys() {
        bench.settings = with(List.of(), List.of("default"));

        bench.begin();

        assertRefused();
    }

    @Test
    void shouldGetNoSecrets() {
        bench.settings = with(List.of(new BuildSecret("npmrc", "npm")), List.of());

        bench.begin();

        assertRefused();
    }

    @Test
    void shouldBeBuiltWithoutThem() {
        bench.settings = with(List.of(), List.of());

        bench.begin();

        assertThat(bench.agent.built()).containsExactly("extra");
    }

    @Test
    void shouldGetSshKeysWhereItIsTrusted() {
        bench.registry.rules = new TrustRules.Branch("topic");
        bench.settings = with(List.of(), List.of("default"));

        bench.begin();

        assertThat(bench.agent.only().request.confidential().ssh()).containsExactly("default");
    }
}
