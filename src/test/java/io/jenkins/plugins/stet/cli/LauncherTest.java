package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** <code>bin/stet</code> as a process, with a jar that only points to the classes under test. */
class LauncherTest {
    @TempDir
    private Path directory;

    private Path launcher;
    private final Map<String, String> environment = new TreeMap<>();

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void prepare() throws IOException {
        assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
        launcher = OwnJar.launcher();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("STET_JAR", OwnJar.in(directory).toString());
        environment.put("XDG_CACHE_HOME", directory.resolve("a cache").toString());
        environment.put("STET_CDS", "off");
    }

    @Test
    void shouldPassWordsAndExitCodesOn() throws Exception {
        Files.createDirectories(directory.resolve("my service"));
        Files.writeString(
                directory.resolve("stet.yaml"), "version: 1\nservices: {a: {context: my service, image: false}}\n");

        Run run = stet("-C", directory.toString(), "detect", "--no-verify", "--exit-code");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("a  changed  full");
        assertThat(run.exitCode()).isEqualTo(10);
    }

    @Test
    void shouldWorkThroughALinkAndWhereNothingCanBeCached() throws Exception {
        launcher = Files.createSymbolicLink(directory.resolve("link"), launcher);
        environment.put("STET_CDS", "on");
        environment.put("XDG_CACHE_HOME", "/dev/null/nowhere");

        Run run = stet("--version");

        assertThat(run.out()).startsWith("stet ");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    /** Class-data sharing wants jars; the directories under test make it fail, which must cost nobody anything. */
    @Test
    void shouldGoWithoutAnArchiveThatCannotBeMadeAndNotTryAgain() throws Exception {
        environment.put("STET_CDS", "on");

        assertThat(stet("--version").err()).isEmpty();
        assertThat(stet("--version").out()).startsWith("stet ");

        try (var files = Files.list(directory.resolve("a cache/stet"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).singleElement().asString().matches("classes-[0-9-]+\\.jsa(\\.failed)?");
        }
    }

    @Test
    void shouldReadNamesBeyondAsciiInEveryLocale() throws Exception {
        environment.put("LC_ALL", "C");
        Files.writeString(
                directory.resolve("stet.yaml"), "version: 1\nservices: {a: {context: größe, image: false}}\n");
        new ProcessBuilder("sh", "-c", "mkdir 'größe' && touch 'größe/ü'")
                .directory(directory.toFile())
                .start()
                .waitFor();

        Run run = stet("-C", directory.toString(), "explain", "a", "--no-verify");

        assertThat(run.out()).contains("größe/ü");
    }

    @ParameterizedTest
    @CsvSource({
        "STET_JAVA_OPTS, -Xmx64m",
        "STET_JAVA_OPTS, -XX:MaxHeapSize=64m",
        "JAVA_TOOL_OPTIONS, -Xmx64m",
        "JDK_JAVA_OPTIONS, -Xmx64m",
        "_JAVA_OPTIONS, -Xmx64m"
    })
    void shouldStartWithLessMemoryThanItBeginsWith(String variable, String option) throws Exception {
        environment.put(variable, option);

        Run run = stet("--version");

        assertThat(run.err()).doesNotContain("Error");
        assertThat(run.out()).startsWith("stet ");
    }

    @Test
    void shouldSayWhatIsMissing() throws Exception {
        environment.put("JAVA_HOME", "/nowhere");
        environment.put("PATH", "/nowhere");

        Run run = stet("--version");

        assertThat(run.err()).contains("there is no java").contains("JAVA_HOME");
        assertThat(run.exitCode()).isEqualTo(4);
    }

    /** {@link HandOver} says the whole text to a shell, in whatever locale. */
    @Test
    void shouldBeAscii() throws IOException {
        assertThat(Files.readString(launcher, StandardCharsets.US_ASCII)).startsWith("#!/bin/sh");
    }

    private Run stet(String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString());
        builder.command().addAll(List.of(words));
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().putAll(environment);
        File out = directory.resolve("out").toFile();
        File err = directory.resolve("err").toFile();
        int exitCode = builder.redirectOutput(out).redirectError(err).start().waitFor();
        return new Run(
                exitCode,
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }
}
