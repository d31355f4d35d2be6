package io.jenkins.plugins.stet.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.BuildRecipe;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.manifest.TaskRules;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The values were computed by a program in another language that was written from docs/fingerprints.md alone. They may
 * only change together with the scheme.
 */
class FingerprintGoldenTest {
    @TempDir
    Path directory;

    @Test
    void shouldHaveTheDocumentedForm() {
        TestTree tree = new TestTree(directory)
                .file("app/Dockerfile", "FROM scratch\nARG A\nCOPY . /\n")
                .file("app/src/a.txt", "a\n")
                .file("app/src/run.sh", "run\n")
                .mode("app/src/run.sh", "rwx------")
                .file("app/src/\u00fc", "")
                .link("app/link", "src/a.txt")
                .directory("app/empty")
                .file("app/package.json", "{}")
                .file("tests/t.js", "t");
        BuildRecipe recipe = BuildRecipe.in("app")
                .withArgs(Map.of("A", "1.10", "UNDECLARED", "x"))
                .withPlatforms(List.of("linux/arm64", "linux/amd64"))
                .withSecrets(List.of("npmrc"));
        ServiceSpec app = ServiceSpec.named("app")
                .withRecipe(recipe)
                .withTasks(Map.of("test", new TaskRules(List.of("/tests/**"))));

        FingerprintInputs inputs = Detected.in(tree, app)
                .of("app")
                .inputs()
                .withBaseImages(Map.of("alpine:3", "sha256:" + "0".repeat(64)))
                .withUpstreams(Map.of(new ServiceId("shared"), "f".repeat(64)));
        Fingerprint fingerprint = Fingerprint.of(inputs);

        assertThat(fingerprint.sections())
                .containsEntry(Section.CODE, "fa31407e24df3d37c143e1d5f6eba77f006247b419951d7739670b25b2ae6dd4")
                .containsEntry(Section.DEPENDENCIES, "e2cc90d9fab38181b09e738f5c4ad8cee3c2b71aa400ada2bc74f0d5d21d8bb0")
                .containsEntry(Section.DOCKERFILE, "352d81f530c0154cbebe6b67bb1f934a7cf1e156e9978512f79dfdca08de9734")
                .containsEntry(Section.TARGET, "69687fb823553935bc446d3ad67602af9ad9cf4b18151fad8e5b272a4d8589fe")
                .containsEntry(Section.ARGS, "5d219567d4069b016ce18c8d2dcc88fb2d2a6e81a908e53ad40333795492ccd9")
                .containsEntry(Section.PLATFORMS, "05e31221d6edee4ba5c3e312f63b49452984565d6bd2f97aa38449e6e1038000")
                .containsEntry(Section.BASE, "d8b97404a7a8925c5ceb3f64853ba598a886c2740f0c3088c69e0ab181a00894")
                .containsEntry(Section.UPSTREAM, "3f6170363f2288e79473404053596d1028ace10f876c767d639741e33d56ca7c")
                .hasSize(Section.values().length);
        assertThat(fingerprint.digest()).isEqualTo("8c28d5904067f77380cb8218d560448b2b68cd58e86c6f4b7739458eaee46f4d");
        assertThat(fingerprint.runtime()).isEqualTo("79bbaa23da2198872003149fbd0293a29d543f68de87730e65fb79f4c3ce66da");
        assertThat(fingerprint.tasks())
                .containsOnly(Map.entry("test", "0627bf1ead78280c6877a5c051df6fdc3a5bbc9eeba19cb33abb447d345510f2"));
    }
}
