package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from end to end on a repository of two images and a library, without registry and engine. */
class DetectTest {
    private static final Surroundings.Terminals NONE = new Surroundings.Terminals(false, false);

    @TempDir
    private Path repository;

    @BeforeEach
    void createRepository() throws IOException {
        write(
                "stet.yaml",
                """
                version: 1
                services:
                  backend:
                    inputs: {config: ["*.env"]}
                    args: {VERSION: "1.10"}
                  frontend: {}
                  lib: {image: false}
                """);
        write("backend/Dockerfile", "FROM scratch\nARG VERSION\nCOPY src /src\nCOPY package.json /\n");
        write("backend/src/main.rs", "fn main() {}\n");
        write("backend/src/größe.rs", "\n");
        write("backend/package.json", "{}\n");
        write("backend/prod.env", "A=1\n");
        write("frontend/Dockerfile", "FROM scratch\nCOPY index.html /\n");
        write("frontend/index.html", "<p>\n");
        write("lib/a.txt", "a\n");
    }

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
    void shouldNotBelieveAnAdoptionWithoutDigestWhenVerifying() {
        adopt();

        CliRun run = stet("detect", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/services/frontend/build").asBoolean()).isTrue();
        assertThat(run.json().at("/services/frontend/reasons/0/kind").asText()).isEqualTo("unverified");
        assertThat(run.json().at("/services/lib/changed").asBoolean()).isFalse();
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
    void shouldPassAServiceWithoutImage() throws IOException {
        adopt();
        write("lib/a.txt", "b\n");

        CliRun run = stet("passed", "lib", "--json");

        assertThat(texts(run.json().at("/passed"))).containsExactly("lib");
        assertThat(tier("lib")).isEqualTo("none");
    }

    @Test
    void shouldSayThatAPassedServiceWithoutRecordedImageIsStillBuilt() throws IOException {
        adopt();
        write("frontend/index.html", "<b>\n");

        CliRun run = stet("passed", "frontend");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("no image of this content is recorded").contains("stet adopt frontend");
        assertThat(stet("detect", "--no-verify", "--json")
                        .json()
                        .at("/services/frontend/build")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void shouldForget() {
        adopt();
        stet("forget", "frontend");

        assertThat(tier("frontend")).isEqualTo("full");
        assertThat(tier("backend")).isEqualTo("none");
    }

    @Test
    void shouldEndWithThreeWhenNobodyAnswersAnAdoption() {
        CliRun run = stet("adopt", "frontend", "--json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().at("/error/kind").asText()).isEqualTo("unreachable");
        assertThat(run.json().at("/error/message").asText())
                .contains("frontend")
                .contains("/nowhere/docker.sock");
        assertThat(tier("frontend")).isEqualTo("full");
    }

    @Test
    void shouldRefuseAnImpossibleTag() {
        assertThat(stet("adopt", "--tag", "a b").exitCode()).isEqualTo(2);
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

    @Test
    void shouldNeverTakeItsOwnRecordsForInputs() throws IOException {
        write("stet.yaml", "version: 1\nservices: {all: {context: ., image: false}}\n");
        stet("passed");

        assertThat(stet("detect", "--no-verify", "--exit-code").exitCode()).isZero();
    }

    private void sh(String script) throws Exception {
        Process process = new ProcessBuilder("sh", "-ec", script)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private void adopt() {
        CliRun run = stet("adopt", "--no-verify");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private String tier(String service) {
        return stet("detect", "--no-verify", "--json")
                .json()
                .at("/services/" + service + "/tier")
                .asText();
    }

    private CliRun stet(String... words) {
        return CliRun.in(repository, Map.of("DOCKER_HOST", "unix:///nowhere/docker.sock"), NONE, words);
    }

    private void write(String path, String text) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
