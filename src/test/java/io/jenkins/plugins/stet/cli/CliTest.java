package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    private Path repository;

    @BeforeEach
    void createRepository() throws IOException {
        Files.createDirectory(repository.resolve("backend"));
        Files.writeString(repository.resolve("backend/Dockerfile"), "FROM scratch\nCOPY . /\n");
        Files.writeString(repository.resolve("stet.yaml"), "version: 1\nservices: {backend: {}}\n");
    }

    @Test
    void shouldTellItsVersion() {
        assertThat(CliRun.in(repository, "--version").out()).startsWith("stet ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"detect --help", "--help"})
    void shouldExplainItself(String words) {
        assertThat(CliRun.in(repository, words.split(" ")).out())
                .contains("--manifest=FILE")
                .contains("--json");
    }

    @Test
    void shouldAskForACommand() {
        CliRun run = CliRun.in(repository);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no command to obey");
    }

    @Test
    void shouldSuggestACommand() {
        CliRun run = CliRun.in(repository, "detct");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("detct").contains("Did you mean").contains("detect");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void shouldComplainAsJsonWhereJsonWasAskedFor() {
        CliRun run = CliRun.in(repository, "detect", "--jsn", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/version").asInt()).isEqualTo(1);
        assertThat(run.json().at("/error/kind").asText()).isEqualTo("wrong-use");
        assertThat(run.json().at("/error/message").asText()).contains("--jsn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "detect --json=true",
                "--json=yes detect",
                "--json=",
                "--json nonsense",
                "--json --color=pink detect"
            })
    void shouldComplainAsJsonHoweverWronglyItWasAskedFor(String words) {
        CliRun run = CliRun.in(repository, words.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/version").asInt()).isEqualTo(1);
        assertThat(run.json().at("/error/kind").asText()).isEqualTo("wrong-use");
        assertThat(run.json().at("/error/exit").asInt()).isEqualTo(2);
    }

    @Test
    void shouldReportProblemsOfTheManifest() throws IOException {
        Files.writeString(
                repository.resolve("stet.yaml"), "version: 1\nservices:\n  backend:\n    contxt: a\n    maxAge: 1\n");

        CliRun run = CliRun.in(repository, "detect", "--color", "never");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("stet.yaml:4:5: unknown key 'contxt' in service 'backend'; did you mean 'context'?\n"
                        + "stet.yaml:5:13: ")
                .endsWith("stet: the manifest cannot be used: 2 problems\n");
    }

    @Test
    void shouldReportProblemsOfTheManifestAsJson() throws IOException {
        Files.writeString(repository.resolve("stet.yaml"), "version: 1\nservices:\n  backend:\n    contxt: a\n");

        CliRun run = CliRun.in(repository, "--json", "detect");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/error/kind").asText()).isEqualTo("manifest");
        assertThat(run.json().at("/error/problems/0/line").asInt()).isEqualTo(4);
        assertThat(run.json().at("/error/problems/0/column").asInt()).isEqualTo(5);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void shouldSayWhatToDoWithoutAManifest() throws IOException {
        CliRun run = CliRun.in(Files.createDirectory(repository.resolve("empty")), "detect");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no manifest").contains("--manifest FILE");
    }

    @Test
    void shouldChangeTheDirectoryFirst() {
        CliRun run = CliRun.in(repository.resolve("backend"), "-C", "..", "detect", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/changed/0").asText()).isEqualTo("backend");
    }

    @Test
    void shouldTakeTheManifestsDirectoryForTheRoot() {
        CliRun run = CliRun.in(repository.resolve("backend"), "detect", "--manifest=../stet.yaml", "--json");

        assertThat(run.json().at("/changed/0").asText()).isEqualTo("backend");
    }

    @Test
    void shouldRefuseADirectoryThatIsNotThere() {
        CliRun run = CliRun.in(repository, "detect", "-C", "nowhere");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no directory").contains("-C");
    }

    @Test
    void shouldSuggestAService() {
        CliRun run = CliRun.in(repository, "detect", "--only", "backnd");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no service 'backnd' in stet.yaml; did you mean 'backend'?");
    }

    @Test
    void shouldEndWithTenOnlyWhenAskedTo() {
        assertThat(CliRun.in(repository, "detect").exitCode()).isZero();
        assertThat(CliRun.in(repository, "detect", "--exit-code").exitCode()).isEqualTo(10);
    }

    @Test
    void shouldColourOnlyTerminals() throws IOException {
        Files.delete(repository.resolve("stet.yaml"));
        Surroundings.Terminals terminal = new Surroundings.Terminals(true, true);

        assertThat(CliRun.in(repository, Map.of(), terminal, "detect").err()).contains("\u001b[31m");
        assertThat(CliRun.in(repository, Map.of("NO_COLOR", "1"), terminal, "detect")
                        .err())
                .doesNotContain("\u001b");
        assertThat(CliRun.in(repository, Map.of("TERM", "dumb"), terminal, "detect")
                        .err())
                .doesNotContain("\u001b");
        assertThat(CliRun.in(repository, Map.of(), terminal, "detect", "--color=never")
                        .err())
                .doesNotContain("\u001b");
        assertThat(CliRun.in(repository, "detect").err()).doesNotContain("\u001b");
        assertThat(CliRun.in(repository, "detect", "--color=always").err()).contains("\u001b[31m");
    }

    @Test
    void shouldAskForTheServiceToExplain() {
        CliRun run = CliRun.in(repository, "explain");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("SERVICE").doesNotContain("''");
    }

    @Test
    void shouldComplainInTheColoursThatWereAskedForInTwoWords() {
        Surroundings.Terminals terminal = new Surroundings.Terminals(true, true);

        assertThat(CliRun.in(repository, Map.of(), terminal, "detct", "--color", "never")
                        .err())
                .doesNotContain("\u001b");
        assertThat(CliRun.in(repository, "detct", "--color", "always").err()).contains("\u001b[31m");
    }

    @Test
    void shouldLookForSecretsWhereItChangedTo() throws IOException {
        Path elsewhere = Files.createDirectory(repository.resolve("elsewhere"));

        CliRun run = CliRun.in(elsewhere, "-C", "..", "build", "--secret", "npmrc=no-such-file");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("the secret file " + repository.resolve("no-such-file") + " cannot be read");
    }

    @Test
    void shouldRefuseASecretThatBuildKitWouldNotTake() throws IOException {
        Files.write(repository.resolve("large"), new byte[500 * 1024 + 1]);

        CliRun run = CliRun.in(repository, "build", "--secret", "npmrc=large");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("secret 'npmrc'", "512000 bytes", repository.resolve("large") + "");
    }

    @Test
    void shouldNotGiveTwoServicesOneVariable() throws IOException {
        Files.writeString(
                repository.resolve("stet.yaml"),
                "version: 1\nservices: {my-api: {context: backend}, my_api: {context: backend}}\n");

        assertThat(CliRun.in(repository, "images", "--no-verify").err())
                .contains("services 'my-api' and 'my_api' would both be called MY_API_IMAGE");
        assertThat(CliRun.in(repository, "images", "--no-verify", "--format", "tfvars")
                        .exitCode())
                .isEqualTo(2);
        assertThat(CliRun.in(repository, "images", "--no-verify", "--format", "json")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"HTTPS_PROXY, http://, a proxy variable", "STET_CA_FILES, no-such.pem, no-such.pem"})
    void shouldNameTheSettingThatCannotBeUsed(String variable, String value, String named) throws IOException {
        Files.writeString(repository.resolve("backend/Dockerfile"), "FROM registry.example.com/base:1\n");

        CliRun run = CliRun.in(
                repository, Map.of(variable, value), new Surroundings.Terminals(false, false), "detect", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/error/kind").asText()).isEqualTo("wrong-use");
        assertThat(run.json().at("/error/message").asText())
                .startsWith("registries cannot be asked: ")
                .contains(named);
    }
}
