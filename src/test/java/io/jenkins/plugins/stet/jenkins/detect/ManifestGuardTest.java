package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ManifestReader;
import io.jenkins.plugins.stet.core.manifest.ManifestSource;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestGuardTest {
    private static final String TRUSTED =
            """
            registry: registry.example.com/prod
            services:
              backend: {image: prod-backend, secrets: [npmrc], rollout: {ecs: {cluster: one}}}
              frontend: {}
            """;

    @TempDir
    Path directory;

    private final List<String> log = new ArrayList<>();

    private static Manifest manifest(String text) throws ManifestException {
        return ManifestReader.parse(new ManifestSource("stet.yaml", "version: 1\n" + text))
                .manifest();
    }

    private FakeRun main(int number) {
        return FakeRun.of(TrustClass.PRIMARY, directory.resolve("main"), number);
    }

    private FakeRun fork() {
        return FakeRun.of(TrustClass.UNTRUSTED, directory.resolve("fork"), 1).wantingInto(main(1));
    }

    private Set<ServiceId> check(FakeRun run, String manifest)
            throws IOException, InterruptedException, ManifestException {
        return new ManifestGuard(run, log::add).check(manifest(manifest));
    }

    @Test
    void shouldLetAForkChangeEverythingElse() throws Exception {
        check(main(1), TRUSTED);

        assertThat(check(fork(), TRUSTED.replace("secrets:", "args: {A: b}, target: x, secrets:")))
                .isEmpty();
        assertThat(log).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "registry,registry.example.com/prod,evil.example.com",
        "image,prod-backend,other",
        "secrets,[npmrc],'[npmrc, aws]'",
        "secrets,[npmrc],[]",
        "rollout,cluster: one,cluster: two",
        "builder,'secrets:','builder: codebuild, secrets:'",
        "codebuild,'secrets:','codebuild: {project: p}, secrets:'"
    })
    void shouldRefuseAForkThatChangesAGuardedKey(String key, String from, String into) throws Exception {
        check(main(1), TRUSTED);

        assertThatThrownBy(() -> check(fork(), TRUSTED.replace(from, into)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("'" + key + "' of service 'backend'")
                .hasMessageContaining("Undo that");
    }

    @Test
    void shouldRecordWhatIsWrittenAndCompareWhatAStepMakesOfIt() throws Exception {
        Manifest written = manifest(TRUSTED);
        Manifest used = manifest(TRUSTED.replace("prod-backend", "other"));

        new ManifestGuard(main(1), log::add).check(used, written);

        assertThat(check(fork(), TRUSTED)).isEmpty();
        assertThatThrownBy(() -> new ManifestGuard(fork(), log::add).check(used, written))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("'image' of service 'backend' is 'other'");
    }

    @Test
    void shouldTakeTheNewestRecordWhicheverBuildEndsLast() throws Exception {
        check(main(3), TRUSTED);
        check(main(2), TRUSTED.replace("prod-backend", "old"));

        assertThat(check(fork(), TRUSTED)).isEmpty();
    }

    @Test
    void shouldLetBranchesAndOwnChangesChangeWhatTheyLike() throws Exception {
        check(main(1), TRUSTED);
        FakeRun change =
                FakeRun.of(TrustClass.CHANGE, directory.resolve("change"), 1).wantingInto(main(1));

        assertThat(check(change, TRUSTED.replace("prod-backend", "other"))).isEmpty();
        assertThat(change.keys().read()).isEmpty();
    }

    @Test
    void shouldConfineWhatTheTargetDoesNotKnow() throws Exception {
        check(main(1), TRUSTED.replace("  frontend: {}\n", ""));

        assertThat(check(fork(), TRUSTED)).containsExactly(new ServiceId("frontend"));
        assertThat(log).singleElement().asString().contains("nothing about frontend", "pushes nothing of them");
        assertThat(check(FakeRun.of(TrustClass.UNTRUSTED, directory.resolve("lost"), 1), TRUSTED))
                .containsExactly(new ServiceId("backend"), new ServiceId("frontend"));
    }

    @Test
    void shouldSetADamagedRecordAsideAndConfineUntilThereIsANewOne() throws Exception {
        check(main(1), TRUSTED);
        Path file = directory.resolve("main/stet/manifest.keys");
        Files.writeString(file, "x", java.nio.file.StandardOpenOption.APPEND);

        assertThat(check(fork(), TRUSTED)).hasSize(2);
        List<String> problems = new ArrayList<>();
        new io.jenkins.plugins.stet.core.baseline.GuardedKeysFile(
                        file.resolveSibling(""), problem -> problems.add(problem.message()))
                .record(main(2).stamp(), main(1).keys().read());
        assertThat(problems).singleElement().asString().contains("damaged");
        check(main(3), TRUSTED);
        assertThat(check(fork(), TRUSTED)).isEmpty();
    }
}
