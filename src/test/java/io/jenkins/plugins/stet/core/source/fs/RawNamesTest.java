package io.jenkins.plugins.stet.core.source.fs;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.testing.tree.Detected;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawNamesTest {
    private static final ServiceSpec APP = ServiceSpec.named("app");

    @TempDir
    Path directory;

    /** Run as a program of its own, under another locale. */
    public static void main(String[] args) {
        Detected detected = Detected.in(new TestTree(Path.of(args[0])), APP);
        System.out.println(detected.digests());
        detected.files("app").forEach(file -> System.out.write(file.getBytes(StandardCharsets.UTF_8), 0, 5));
        System.out.println(detected.of("app").problems());
    }

    private TestTree strange() {
        TestTree tree = new TestTree(directory).file("app/Dockerfile", "FROM scratch\nCOPY . /\n");
        tree.run("sh", "-c", "cd app; printf x > \"$(printf 'a\\377b')\"; mkdir \"$(printf 'd\\303\\274\\376')\"");
        tree.run("sh", "-c", "cd app/d*; printf y > 'q?'; ln -s \"$(printf '../t\\351l/')\" link; printf z > ü");
        return tree;
    }

    @Test
    void shouldKeepTheBytesOfNames() {
        assertThat(Detected.in(strange(), APP).of("app").files())
                .extracting(file -> file.path().raw()
                        + ' '
                        + (file.file().content().length() < 40 ? file.file().content() : ""))
                .containsExactly(
                        "app/Dockerfile ",
                        "app/a\u00ffb ",
                        "app/d\u00c3\u00bc\u00fe/link ../t\u00e9l/",
                        "app/d\u00c3\u00bc\u00fe/q? ",
                        "app/d\u00c3\u00bc\u00fe/\u00c3\u00bc ");
    }

    @Test
    void shouldShowBytesThatAreNoText() {
        assertThat(Detected.in(strange(), APP).files("app")).contains("app/a\\xffb code", "app/dü\\xfe/ü code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
    void shouldFindTheSameUnderEveryLocale(String locale) {
        TestTree tree = strange();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        String output = tree.run(
                "env",
                "LC_ALL=" + locale,
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RawNamesTest.class.getName(),
                directory.toString());

        assertThat(output).contains(Detected.in(tree, APP).digests().toString()).contains("[]");
    }
}
