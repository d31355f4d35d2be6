package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program from end to end: what it says of a tree, and how it writes it. */
class DetectTest extends SampleRepository {
    @Test
    void shouldBuildEverythingAtFirst() {
        CliRun run = stet("detect", "--no-verify", "--json", "--exit-code");

        assertThat(run.exitCode()).isEqualTo(10);
        assertThat(texts(run.json().at("/changed"))).containsExactly("backend", "frontend", "lib");
        assertThat(texts(run.json().at("/build"))).containsExactly("backend", "frontend");
        assertThat(run.json().at("/services/backend/tier").asText()).isEqualTo("full");
        assertThat(run.json().at("/services/backend/reasons/0/kind").asText()).isEqualTo("no-baseline");
        assertThat(run.json().at("/services/backend/fingerprint").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(run.json().at("/services/lib/image").isNull()).isTrue();
    }

    @Test
    void shouldLeaveAloneWhatWasAdopted() {
        adopt();

        CliRun run = stet("detect", "--no-verify", "--exit-code");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                        backend   unchanged  none  same as stet #1
                        frontend  unchanged  none  same as stet #1
                        lib       unchanged  none  same as what passed last
                        0 to build, 0 changed without a build, 3 unchanged
                        """);
    }

    @Test
    void shouldNameWhatChanged() throws IOException {
        adopt();
        write("backend/src/main.rs", "fn main() { }\n");
        write("backend/src/new.rs", "\n");
        write("lib/a.txt", "b\n");

        CliRun run = stet("detect", "--no-verify");

        assertThat(run.out())
                .isEqualTo(
                        """
                        backend   build      code  backend/src/main.rs modified, and 1 more  about 1 min 45 s
                        frontend  unchanged  none  same as stet #1
                        lib       changed    code  lib/a.txt modified                        about 1 min 45 s
                        1 to build, 1 changed without a build, 1 unchanged; about 3 min 30 s one after another
                        """);
    }

    @Test
    void shouldTellClassesOfChangesApart() throws IOException {
        adopt();
        write("backend/package.json", "{ }\n");
        assertThat(tier("backend")).isEqualTo("dependencies");
        write("backend/package.json", "{}\n");
        write("backend/prod.env", "A=2\n");
        assertThat(tier("backend")).isEqualTo("restart");
        write("backend/prod.env", "A=1\n");
        write("backend/Dockerfile", "FROM scratch\nARG VERSION\nCOPY src /src\nCOPY package.json / \n");
        assertThat(tier("backend")).isEqualTo("dockerfile");
    }

    @Test
    void shouldFindItsWayBackAfterARevert() throws IOException {
        adopt();
        write("frontend/index.html", "<b>\n");
        assertThat(tier("frontend")).isEqualTo("code");
        write("frontend/index.html", "<p>\n");
        assertThat(tier("frontend")).isEqualTo("none");
    }

    @Test
    void shouldBuildWhatIsForced() {
        adopt();

        assertThat(texts(stet("detect", "--no-verify", "--json", "--rebuild", "frontend")
                        .json()
                        .at("/build")))
                .containsExactly("frontend");
        assertThat(texts(stet("detect", "--no-verify", "--json", "--rebuild-all")
                        .json()
                        .at("/build")))
                .containsExactly("backend", "frontend");
    }

    @Test
    void shouldTellOnlyAboutWhatWasAskedFor() {
        JsonNode services = stet("detect", "--no-verify", "--json", "--only", "lib,frontend")
                .json()
                .at("/services");

        assertThat(services.size()).isEqualTo(2);
        assertThat(services.has("backend")).isFalse();
    }

    @Test
    void shouldWriteUtf8() throws IOException {
        adopt();
        write("backend/src/größe.rs", "x\n");

        assertThat(stet("detect", "--no-verify", "--json")
                        .json()
                        .at("/services/backend/reasons/0/path")
                        .asText())
                .isEqualTo("backend/src/größe.rs");
    }

    @Test
    void shouldShowBytesThatAreNoText() throws Exception {
        adopt();
        sh("printf x > \"$(printf 'backend/src/\\377a')\"");

        assertThat(stet("detect", "--no-verify", "--json")
                        .json()
                        .at("/services/backend/reasons/0/path")
                        .asText())
                .isEqualTo("backend/src/\\xffa");
    }

    /** Whoever may add a file to a repository must not write to the terminal of those who build it. */
    @Test
    void shouldNotLetNamesOfFilesSteerATerminal() throws Exception {
        adopt();
        write("backend/src/\u001b[2Ja\nFORGED", "x\n");
        write("backend/src/b\u009b2J", "x\n");

        for (String command : List.of("detect", "explain backend", "detect --only \u001b[2J")) {
            CliRun run = stet((command + " --no-verify").split(" "));
            assertThat(run.out() + run.err())
                    .contains("\\x1b[2J")
                    .doesNotContain("\u001b", "\u009b")
                    .doesNotContainPattern("(?m)^FORGED");
        }
        assertThat(stet("detect", "--no-verify", "--json").out()).doesNotContain("\u001b");
    }

    @Test
    void shouldGiveTheSameFingerprintWithGit() throws Exception {
        String without = stet("detect", "--no-verify", "--json")
                .json()
                .at("/services/backend/fingerprint")
                .asText();
        sh("git init -q . && git add -A && git -c user.name=a -c user.email=a@example.com commit -qm a");

        assertThat(stet("detect", "--no-verify", "--json")
                        .json()
                        .at("/services/backend/fingerprint")
                        .asText())
                .isEqualTo(without);
        assertThat(repository.resolve(".stet/.gitignore")).exists();
    }

    @Test
    void shouldTellWhatIsWrongBetweenManifestAndTree() throws IOException {
        write("backend/Dockerfile", "FROM scratch\nCOPY prod.env /\n");

        CliRun run = stet("detect", "--no-verify");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("stet.yaml:4:14: ").contains("prod.env");
    }
}
