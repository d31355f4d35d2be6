package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** <code>bin/stet build</code> as someone sees it who sits at a terminal: a real engine, a real pseudo-terminal. */
@EngineTest
class TerminalOnEngineTest {
    private static final long PATIENCE_SECONDS = 90;
    private static final String CONTROL_C = "\u0003";

    @TempDir
    private Path directory;

    @TempDir
    private Path beside;

    private final FakeTerminal terminal = new FakeTerminal(80);
    private TestEngine engine;
    private String base;
    private Process build;

    @BeforeEach
    void makeRepository(TestEngine given) throws IOException {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "script"))),
                "there is no 'script' (util-linux), which makes pseudo-terminals");
        engine = given;
        base = engine.importBase(engine.uniqueName("base"));
        Files.createDirectories(directory.resolve("app"));
        Files.writeString(
                directory.resolve("stet.yaml"),
                "version: 1\nservices: {app: {image: %s}}\n".formatted(engine.uniqueName("app")));
    }

    @Test
    void shouldShowABarWhileAStepRunsAndLeaveOnlyLines() throws Exception {
        String mark = engine.uniqueName("x"); // or the step would come from the cache of an earlier run
        run("for i in 1 2; do echo " + mark + " $i; sleep 1; done");

        stet("LC_ALL=C.UTF-8");
        String raw = whole(build).get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(build.waitFor()).as(raw).isZero();
        assertThat(raw).contains("\u2588").contains("  | " + mark + " 2");
        assertThat(terminal.shown())
                .containsPattern("] RUN for i in 1 2; do echo " + mark + " \\$i; sleep 1; done  \\d+ s\n")
                .contains("app  rebuilt  ")
                .endsWith("1 built, 0 cached\n")
                .doesNotContain("\u2591");
        assertThat(terminal.isAsAShellWantsIt()).isTrue();
    }

    @Test
    void shouldTakeItsRowsAwayOnControlC() throws Exception {
        assumeTrue(!isInterruptIgnored(), "whoever started this ignores Ctrl-C, and so does all that it starts");
        run("echo here " + engine.uniqueName("x") + "; sleep 60");

        stet("LC_ALL=C");
        CompletableFuture<String> whole = whole(build, "| here", () -> press(build, CONTROL_C));
        String raw = whole.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        assertThat(build.waitFor()).as(raw).isEqualTo(130);
        assertThat(raw).contains("####");
        assertThat(terminal.shown()).contains("app: with ").doesNotContain("####");
        assertThat(terminal.isAsAShellWantsIt()).isTrue();
    }

    @AfterEach
    void endTheProcess() {
        if (build != null) {
            build.destroyForcibly();
        }
    }

    private void run(String commands) throws IOException {
        Files.writeString(directory.resolve("app/Dockerfile"), "FROM " + base + "\nRUN " + commands + "\n");
    }

    private void stet(String locale) throws IOException {
        String command = "stty rows 24 cols 80; " + locale + " exec sh '" + OwnJar.launcher() + "' build";
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null")
                .directory(directory.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "STET_JAR", OwnJar.in(beside).toString(),
                        "STET_CDS", "off",
                        "SHELL", "/bin/sh",
                        "TERM", "xterm",
                        "NO_COLOR", "1",
                        "DOCKER_HOST", engine.dockerHost().toString()));
        build = builder.start();
    }

    private CompletableFuture<String> whole(Process process) {
        return whole(process, "", () -> {});
    }

    /** Shows on the terminal what the process writes, and does something once a text has come. */
    private CompletableFuture<String> whole(Process process, String awaited, Runnable then) {
        return CompletableFuture.supplyAsync(() -> {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            boolean done = false;
            try (InputStream in = process.getInputStream()) {
                byte[] bytes = new byte[64 * 1024];
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    raw.write(bytes, 0, count);
                    if (!done && raw.toString(StandardCharsets.UTF_8).contains(awaited)) {
                        done = true;
                        then.run();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            byte[] shown =
                    raw.toString(StandardCharsets.UTF_8).replace("^C", "").getBytes(StandardCharsets.UTF_8);
            terminal.write(shown, 0, shown.length);
            return raw.toString(StandardCharsets.UTF_8);
        });
    }

    private static void press(Process process, String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As in jobs that a shell script put into the background. */
    private static boolean isInterruptIgnored() throws IOException {
        long interrupt = 1 << 1;
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & interrupt) != 0);
    }
}
