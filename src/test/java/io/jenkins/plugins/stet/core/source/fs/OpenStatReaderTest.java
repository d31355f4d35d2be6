package io.jenkins.plugins.stet.core.source.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenStatReaderTest {
    private static final String PACKAGE = "sun.nio.fs";

    @TempDir
    private Path directory;

    /** The process in which the package is open: prints what both readers make of each path. */
    static final class Both {
        private Both() {}

        public static void main(String[] paths) throws IOException {
            Path first = Path.of(paths[0]);
            StatReader open = OpenStatReader.find(first).orElseThrow();
            StatReader usual = new UnixStatReader();
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            for (String path : paths) {
                out.println(open.read(Path.of(path)));
                out.println(usual.read(Path.of(path)));
            }
        }
    }

    @Test
    void shouldTellTheSameAsTheUsualReader() throws Exception {
        assumeTrue(File.separatorChar == '/', "there is no such package elsewhere");
        Path file = Files.writeString(directory.resolve("file"), "text");
        Path old = Files.createFile(directory.resolve("old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("1955-11-05T06:15:00.123456789Z")));
        Path future = Files.createFile(directory.resolve("future"));
        Files.setLastModifiedTime(future, FileTime.from(Instant.parse("2200-01-01T00:00:00.000000001Z")));
        Path script = Files.createFile(directory.resolve("script"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x--x"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);

        List<String> lines = both(file, old, future, script, link, directory);

        assertThat(lines).hasSize(12);
        for (int i = 0; i < lines.size(); i += 2) {
            assertThat(lines.get(i)).startsWith("FileStat[").isEqualTo(lines.get(i + 1));
        }
        assertThat(lines.get(0)).contains("type=REGULAR", "size=4");
        assertThat(lines.get(8)).contains("type=SYMLINK");
    }

    private List<String> both(Path... paths) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--add-opens",
                "java.base/" + PACKAGE + "=ALL-UNNAMED",
                "-cp",
                place(OpenStatReader.class) + File.pathSeparator + place(Both.class),
                Both.class.getName());
        for (Path path : paths) {
            builder.command().add(path.toString());
        }
        File out = directory.resolveSibling(directory.getFileName() + ".out").toFile();
        try {
            int exitCode = builder.redirectErrorStream(true)
                    .redirectOutput(out)
                    .start()
                    .waitFor();
            String text = Files.readString(out.toPath());
            assertThat(exitCode).describedAs(text).isZero();
            return text.lines().toList();
        } finally {
            Files.deleteIfExists(out.toPath());
        }
    }

    private static String place(Class<?> one) throws Exception {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    @Test
    void shouldLeaveAClosedPackageClosed() {
        assumeFalse(
                Object.class.getModule().isOpen(PACKAGE, OpenStatReader.class.getModule()), "this process has it open");

        assertThat(OpenStatReader.find(directory)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1700000000, 999999999",
        "-1, 999999999",
        "9223372036, 854775807",
        "9223372036, 999999999",
        "9223372037, 0",
        "100000000000, 5",
        "-9223372036, 0",
        "-100000000000, 5"
    })
    void shouldHoldTimesAsFarAsFileTimeDoes(long seconds, long nanos) {
        assertThat(OpenStatReader.time(seconds, nanos))
                .isEqualTo(FileTime.from(Instant.ofEpochSecond(seconds, nanos)).to(TimeUnit.NANOSECONDS));
    }
}
