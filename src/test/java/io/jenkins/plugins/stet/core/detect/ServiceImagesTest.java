package io.jenkins.plugins.stet.core.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.dockerfile.BaseImageEffects;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.manifest.BuildRecipe;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service takes from its context when it is built on the image of another: of base comes app, of that end. */
class ServiceImagesTest {
    private static final String PREFIX = "registry.example.com/prod/";
    private static final String PINNED = "alpine@sha256:" + "a".repeat(64);

    @TempDir
    Path root;

    private final BaseImageKnowledge outside = image -> new BaseImageEffects.Known(List.of(), Map.of("DIR", "one"));
    private ServiceSpec base = ServiceSpec.named("base");

    @BeforeEach
    void writeFiles() throws IOException {
        write("base/f", "");
        for (String path : List.of("one/f", "two/f", "hook", "rest")) {
            write("app/" + path, "");
            write("end/" + path, "");
        }
        write("end/Dockerfile", "FROM scratch\nCOPY rest /\n");
    }

    @Test
    void shouldTakeWhatTheTriggersOfTheUpstreamCopyAndNothingElse() throws Exception {
        write("base/Dockerfile", "FROM debian:12\nONBUILD COPY hook /\nONBUILD RUN /hook\n");
        app("COPY one /one");

        assertThat(files("app")).containsExactly("hook", "one/f");
        assertThat(reading("app").widenings()).isEmpty();
    }

    @Test
    void shouldTakeTriggersOfTheStageThatTheUpstreamsImageIs() throws Exception {
        base = base.withRecipe(base.recipe().withTarget("lib"));
        write(
                "base/Dockerfile",
                "FROM scratch AS lib\nENV DIR=two\nONBUILD COPY $DIR /\nFROM lib\nONBUILD COPY rest /\n");
        app("COPY hook /");

        assertThat(files("app")).containsExactly("hook", "two/f");
    }

    @Test
    void shouldNotHandTriggersOnToTheImageAfterTheNext() throws Exception {
        write("base/Dockerfile", "FROM scratch\nENV DIR=one\nONBUILD COPY hook /\nONBUILD ENV DIR=two\n");
        app("COPY rest /");
        write("end/Dockerfile", "FROM " + PREFIX + "app\nCOPY $DIR /\n");

        assertThat(files("app")).containsExactly("hook", "rest");
        assertThat(files("end")).as("the trigger's ENV stays in the image").containsExactly("two/f");
    }

    @Test
    void shouldReachStagesAndImagesOverTriggersOfTheUpstream() throws Exception {
        write(
                "base/Dockerfile",
                "FROM scratch\nONBUILD COPY --from=made /x /x\nONBUILD COPY --from=tool:1 /bin/t /t\n");
        write("app/Dockerfile", "FROM scratch AS made\nCOPY hook /x\nFROM " + PREFIX + "base\nCOPY rest /\n");

        assertThat(files("app")).containsExactly("hook", "rest");
        assertThat(BaseImageSurvey.of(root, manifest()))
                .extracting(BaseReference::reference)
                .contains("tool:1");
    }

    /** It is built on what the tag means now, and so are its triggers and its environment. */
    @Test
    void shouldTrustTheEnvironmentOfTheTagThatAServiceItselfStandsOn() throws Exception {
        write("base/Dockerfile", "FROM scratch\n");
        write("app/Dockerfile", "FROM debian:12\nCOPY $DIR /\n");

        assertThat(files("app")).containsExactly("one/f");
        assertThat(reading("app").widenings()).isEmpty();
    }

    @Test
    void shouldTrustTheEnvironmentOfAPinnedBaseButNotOfATagThatMayHaveMoved() throws Exception {
        app("COPY $DIR /");
        write("base/Dockerfile", "FROM " + PINNED + "\n");
        assertThat(files("app")).containsExactly("one/f");

        write("base/Dockerfile", "FROM alpine:3.20\n");
        assertThat(files("app")).as("whole context").contains("one/f", "two/f", "rest");

        write("base/Dockerfile", "FROM alpine:3.20\nENV DIR=two\n");
        assertThat(files("app")).as("said by the upstream itself").containsExactly("two/f");
    }

    @Test
    void shouldNotGuessWhetherAnArgumentWinsOverAnEnvironmentNobodyKnows() throws Exception {
        write("base/Dockerfile", "FROM alpine:3.20\n");
        app("ARG DIR=two\nCOPY $DIR /");

        assertThat(files("app")).contains("one/f", "two/f");
    }

    @Test
    void shouldForgetTheArgumentsOfTheUpstream() throws Exception {
        write("base/Dockerfile", "FROM scratch\nARG DIR=one\n");
        app("COPY ${DIR:-two} /");

        assertThat(files("app")).containsExactly("two/f");
    }

    @Test
    void shouldLeaveOpenWhatAVolatileArgumentSets() throws Exception {
        base = base.withRecipe(new BuildRecipe(
                "base", "base/Dockerfile", "", BuildRecipe.DEFAULT_PLATFORMS, Map.of(), List.of("WHERE"), List.of()));
        write("base/Dockerfile", "FROM scratch\nARG WHERE\nENV DIR=$WHERE\n");
        app("COPY $DIR /");

        assertThat(files("app")).contains("one/f", "two/f", "rest");
    }

    @Test
    void shouldTakeEverythingWhereTheUpstreamsDockerfileCannotBeRead() throws Exception {
        app("COPY one /");
        write("base/Dockerfile", "# syntax=example.com/other/language\nanything\n");
        assertThat(files("app")).contains("two/f");
        assertThat(reading("app").widenings()).singleElement().asString().contains("frontend");

        Files.delete(root.resolve("base/Dockerfile"));
        assertThat(files("app")).contains("two/f");
    }

    @Test
    void shouldNotTakeTheImageOfEarlierDaysForThatOfThePresentDockerfile() throws Exception {
        app("COPY one /");
        write("base/Dockerfile", "FROM " + PREFIX + "base:old\nONBUILD COPY hook /\nCOPY f /\n");

        assertThat(reading("base").widenings()).singleElement().asString().contains("older image of base");
        assertThat(files("app")).containsExactly("hook", "one/f");
    }

    private void app(String commands) throws IOException {
        write("app/Dockerfile", "FROM " + PREFIX + "base\n" + commands + "\n");
    }

    private void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Manifest manifest() {
        return Manifest.of(
                "registry.example.com/prod",
                Stream.of(base, ServiceSpec.named("app"), ServiceSpec.named("end"))
                        .toList());
    }

    private ServiceReading reading(String service) throws Exception {
        ReadOptions options = new ReadOptions(Set.of(), new ReadOptions.Tables.All(), outside);
        return new TreeReader(new ReadingScanner())
                .read(root, manifest(), options)
                .services()
                .get(new ServiceId(service));
    }

    /** Without the Dockerfile, which is in a context that counts as a whole. */
    private List<String> files(String service) throws Exception {
        return reading(service).files().stream()
                .map(file -> file.path().display())
                .filter(path -> path.startsWith(service + "/")
                        && !path.endsWith("Dockerfile")
                        && path.matches(".*(/f|hook|rest)"))
                .map(path -> path.substring(service.length() + 1))
                .toList();
    }
}
