package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** <code>java -jar stet.jar</code> as a process. */
@Timeout(60)
class HandOverTest {
    private static final String JAVA = System.getProperty("java.home") + "/bin/java";

    @TempDir
    private Path directory;

    @TempDir
    private Path caches;

    private final Map<String, String> environment = new TreeMap<>();
    private Process process;

    @BeforeEach
    void prepare() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/cmdline")), "elsewhere nothing is handed over");
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("XDG_CACHE_HOME", caches.toString());
        environment.put("STET_CDS", "off");
    }

    @AfterEach
    void endTheProcess() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void shouldSayEveryWordAgain() throws Exception {
        String[] words = {
            "echo", "a b", "", "*", "it's \"so\" $HOME `ls` \\", "new\nline", "--größe=ü", "-c", "@file", " "
        };

        start(words);

        assertThat(isAnother()).isTrue();
        assertThat(rest()).isEqualTo(String.join("\0", words));
        assertThat(process.waitFor()).isEqualTo(words.length);
    }

    @Test
    void shouldLeaveTheStandardInputToTheOther() throws Exception {
        start("cat");
        process.getOutputStream().write("one\ntwo".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();

        assertThat(isAnother()).isTrue();
        assertThat(rest()).isEqualTo("one\ntwo");
    }

    @Test
    void shouldTellTheOtherAloneWhoStartedIt() throws Exception {
        environment.put("STET_JAR", "/nowhere.jar");
        environment.put("JAVA_HOME", "/nowhere");

        start("environment");

        assertThat(isAnother()).isTrue();
        assertThat(rest().lines().filter(line -> !line.startsWith("PWD=") && !line.startsWith("_=")))
                .containsExactlyInAnyOrderElementsOf(
                        environment.entrySet().stream().map(Map.Entry::toString).toList());
    }

    @Test
    void shouldEndTheOtherWhenItIsToldToEnd() throws Exception {
        start("wait");
        ProcessHandle other = ProcessHandle.of(number()).orElseThrow();

        process.destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(other.isAlive()).isFalse();
        assertThat(other.pid()).isNotEqualTo(process.pid());
    }

    /** Nobody can wait for it then: the end of its output, which a third process sees, tells that it is gone. */
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shouldEndTheOtherSoonAfterItWasKilled() throws Exception {
        OwnJar.withLauncher(directory, HandOverProbe.class);
        startShell("'" + JAVA + "' -jar stet.jar parent | cat");
        long other = number();
        long parent = number();

        ProcessHandle.of(parent).orElseThrow().destroyForcibly();

        assertThat(rest()).isEmpty();
        assertThat(parent).isNotEqualTo(other);
    }

    @Test
    void shouldEndWithTheOther() throws Exception {
        start("wait");

        ProcessHandle.of(number()).orElseThrow().destroyForcibly();

        assertThat(process.waitFor()).isEqualTo(137);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a dir; $x 'y\"", "größe", "-c", "new\nline"})
    void shouldFindItsJarWhereverItIs(String name) throws Exception {
        Path odd = Files.createDirectory(directory.resolve(name));
        OwnJar.withLauncher(odd, HandOverProbe.class);

        start(odd, List.of("-jar", "stet.jar", "echo"));

        assertThat(isAnother()).isTrue();
    }

    /** The usual command; the JVM that is told to show its version is the one that the launcher started. */
    @Test
    void shouldStartWhatTheLauncherStarts() throws Exception {
        Files.writeString(directory.resolve("stet.yaml"), "version: 1\nservices: {a: {context: ., image: false}}\n");
        OwnJar.withLauncher(directory, Main.class);
        List<String> detect = List.of("-jar", "stet.jar", "detect", "--no-verify", "--exit-code");

        start(directory, detect);
        assertThat(rest()).startsWith("a  changed  full");
        assertThat(process.waitFor()).isEqualTo(10);

        environment.put("STET_JAVA_OPTS", "--version");
        start(directory, detect);
        assertThat(rest()).startsWith("openjdk");
        assertThat(process.waitFor()).isZero();
    }

    /** Class-data sharing wants jars; the directories under test make it fail, but only when it is tried. */
    @Test
    void shouldMakeNoArchiveBeforeTheSecondStart() throws Exception {
        environment.put("STET_CDS", "on");

        start("echo");
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(archives()).singleElement().asString().endsWith(".jsa.wanted");

        start("echo");
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(archives()).singleElement().asString().endsWith(".jsa.failed");
    }

    /** What is there may have come with a repository. */
    @ParameterizedTest
    @ValueSource(strings = {"cache", "$PWD/cache"})
    void shouldKeepNoArchiveBelowTheWorkingDirectory(String cache) throws Exception {
        environment.put("STET_CDS", "on");
        environment.put("XDG_CACHE_HOME", cache.replace("$PWD", directory.toString()));

        start("echo");

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(directory.resolve("cache")).doesNotExist();
    }

    /** As in a home that belongs to somebody else; there, not even root can write. */
    @Test
    void shouldGoWithoutAnArchiveWhereNothingCanBeKept() throws Exception {
        environment.put("STET_CDS", "on");
        Files.createSymbolicLink(caches.resolve("stet"), Path.of("/proc"));

        start("echo");

        assertThat(isAnother()).isTrue();
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"JAVA_TOOL_OPTIONS, -Da=b", "JDK_JAVA_OPTIONS, -Da=b", "_JAVA_OPTIONS, -Da=b", "STET_HANDOVER, off"})
    void shouldStayWhereAVariableAsksForIt(String variable, String value) throws Exception {
        environment.put(variable, value);

        start("echo");

        assertThat(isAnother()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx64m", "-Da=b", "-ea"})
    void shouldStayWithTheOptionsThatItHas(String option) throws Exception {
        OwnJar.withLauncher(directory, HandOverProbe.class);

        start(directory, List.of(option, "-jar", "stet.jar", "echo"));

        assertThat(isAnother()).isFalse();
    }

    @Test
    void shouldStayWhereThereIsNoCommand() throws Exception {
        start("--cat");

        assertThat(isAnother()).isFalse();
    }

    /** Such a word cannot be said again. */
    @Test
    void shouldStayWhereTheLocaleHidesWhatWasSaid() throws Exception {
        environment.put("LC_ALL", "POSIX");
        environment.put("WORD", "größe");
        OwnJar.withLauncher(directory, HandOverProbe.class);

        startShell("exec '" + JAVA + "' -jar stet.jar echo \"$WORD\"");

        assertThat(isAnother()).isFalse();
    }

    @Test
    void shouldStayWhereThereIsNoLauncher() throws Exception {
        OwnJar.in(directory);

        start(directory, List.of("-jar", "stet.jar", "help"));

        assertThat(process.waitFor()).isEqualTo(2);
    }

    private void start(String... words) throws IOException {
        OwnJar.withLauncher(directory, HandOverProbe.class);
        List<String> all =
                new ArrayList<>(List.of("-jar", directory.resolve("stet.jar").toString()));
        all.addAll(List.of(words));
        start(directory, all);
    }

    private void start(Path current, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(words);
        run(current, command);
    }

    private void startShell(String line) throws IOException {
        run(directory, List.of("/bin/sh", "-c", line));
    }

    private void run(Path current, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(current.toFile()).redirectError(Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(environment);
        process = builder.start();
    }

    private boolean isAnother() throws IOException {
        return number() != process.pid();
    }

    private long number() throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream in = process.getInputStream();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.append((char) next);
        }
        return Long.parseLong(line.toString());
    }

    private String rest() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(caches.resolve("stet"))) {
            return files.map(Path::toString).toList();
        }
    }
}
