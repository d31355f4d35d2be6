package io.jenkins.plugins.stet.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.ContextEntry;
import io.jenkins.plugins.stet.core.image.build.FileContent;
import io.jenkins.plugins.stet.core.image.build.FileState;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives in the image is what was given: names, kinds, modes and bytes, and nothing else. */
@EngineTest
class ContextFidelityTest {
    private static final String LISTING = "RUN cd /in && find . ! -path . -exec stat -c '%n|%a|%F|%N' {} + | sort\n";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldArriveExactlyAsGiven(boolean classic, TestEngine engine) throws Exception {
        ImageBuild build = new ImageBuild(
                        engine.uniqueName("exact"), "FROM " + base(engine) + "\nCOPY . /in/\n" + LISTING)
                .file("plain", engine.uniqueName("x"))
                .file("dir/nested/deep", "deep")
                .file("dir-after", "sorts between dir and dir/")
                .file("größe/日本語.txt", "unicode")
                .file(".dockerignore", "plain\ndir\n")
                .entry(file("run.sh", 0755, "#!/bin/sh\n"))
                .entry(file("setuid", 04755, "s"))
                .entry(file("a b", 0644, "space"))
                .entry(new ContextEntry.Directory("empty", 0755))
                .entry(new ContextEntry.SymbolicLink("link", "dir/nested/deep"))
                .entry(new ContextEntry.SymbolicLink("dangling", "/nowhere"));

        List<String> listing = listing(build, engine, classic);

        assertThat(listing)
                .containsExactlyInAnyOrder(
                        "./.dockerignore|644|regular file|./.dockerignore",
                        "./a b|644|regular file|./a b",
                        "./dangling|777|symbolic link|'./dangling' -> '/nowhere'",
                        "./dir-after|644|regular file|./dir-after",
                        "./dir/nested/deep|644|regular file|./dir/nested/deep",
                        "./dir/nested|755|directory|./dir/nested",
                        "./dir|755|directory|./dir",
                        "./empty|755|directory|./empty",
                        "./größe/日本語.txt|644|regular file|./größe/日本語.txt",
                        "./größe|755|directory|./größe",
                        "./link|777|symbolic link|'./link' -> 'dir/nested/deep'",
                        "./plain|644|regular file|./plain",
                        "./run.sh|755|regular file|./run.sh",
                        // The classic builder drops these bits, and a warning says so.
                        "./setuid|" + (classic ? "755" : "4755") + "|regular file|./setuid");
        assertThat(build.events.toString().contains("takes setuid")).isEqualTo(classic);
    }

    @Test
    void shouldKeepNamesThatAreNoUtf8(TestEngine engine) throws Exception {
        ImageBuild build = new ImageBuild(
                        engine.uniqueName("bytes"),
                        "FROM " + base(engine) + "\nCOPY . /in/\nRUN cat /in/caf\u00e9* | tr a-z A-Z; ls /in | wc -l\n")
                .file("x", engine.uniqueName("x"));
        build.dockerfile = build.dockerfile.replace("caf\u00e9*", "caf*");
        build.entry(file("caf\u00e9", 0644, "latin one\n"));

        try (EngineImageBuilder builder = builder(engine)) {
            build.run(builder);
        } finally {
            engine.removeImage(build.image.toString());
        }

        assertThat(build.logLines()).contains("LATIN ONE", "2");
    }

    @Test
    void shouldSendAFileAgainThatWasRewrittenWithItsOldTimeAndSize(TestEngine engine) throws Exception {
        ImageBuild build =
                new ImageBuild(engine.uniqueName("rewritten"), "FROM " + base(engine) + "\nCOPY f /\nRUN cat /f\n");
        build.file("f", "one " + engine.uniqueName("f") + "\n");
        try (EngineImageBuilder builder = builder(engine)) {
            build.run(builder);
            String second = "two " + engine.uniqueName("f");
            build.file("f", second + "\n");

            build.run(builder);

            assertThat(build.logLines()).containsExactly(second);
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldFailWhenAFileIsNotWhatWasFingerprinted(boolean classic, TestEngine engine) throws Exception {
        ImageBuild build = new ImageBuild(engine.uniqueName("changed"), "FROM scratch\nCOPY . /\n");
        byte[] now = "what it holds now".getBytes(StandardCharsets.UTF_8);
        FileState before = FileState.of(("what it held then" + engine.uniqueName("")).getBytes(StandardCharsets.UTF_8));
        build.entry(new ContextEntry.RegularFile(
                "f", 0644, new FileState(now.length, 0, before.contentId()), FileContent.of(now)));

        assertContextFailure(build, engine, classic, "'f'", "has changed since it was fingerprinted");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldFailWhenAFileVanishes(boolean classic, TestEngine engine) throws Exception {
        ImageBuild build = new ImageBuild(engine.uniqueName("vanished"), "FROM scratch\nCOPY . /\n");
        build.entry(new ContextEntry.RegularFile("gone", 0644, new FileState(3, System.nanoTime(), ""), () -> {
            throw new NoSuchFileException("gone");
        }));

        assertContextFailure(build, engine, classic, "'gone'");
    }

    @Test
    void shouldBuildSeveralAtOnce(TestEngine engine) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        String base = base(engine);
        try (EngineImageBuilder builder = builder(engine)) {
            List<ImageBuild> builds = new ArrayList<>();
            List<Future<BuildResult>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                ImageBuild build = new ImageBuild(
                                engine.uniqueName("parallel" + i), "FROM " + base + "\nCOPY f /\nRUN cat /f\n")
                        .file("f", "number " + i + " " + engine.uniqueName("f") + "\n");
                builds.add(build);
                results.add(threads.submit(() -> build.run(builder)));
            }
            for (int i = 0; i < 4; i++) {
                BuildResult result = results.get(i).get();
                assertThat(builds.get(i).logLines())
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith("number " + i);
                assertThat(engine.inspectImage(builds.get(i).image.toString()))
                        .contains(result.image().digest().value());
                engine.removeImage(builds.get(i).image.toString());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertContextFailure(ImageBuild build, TestEngine engine, boolean classic, String... parts)
            throws Exception {
        try (EngineProxy proxy = proxy(engine, classic);
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), RegistryLogins.none())) {
            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOfSatisfying(BuildFailedException.class, e -> assertThat(e.kind())
                            .isEqualTo(BuildFailedException.Kind.CONTEXT))
                    .message()
                    .contains(parts);
        }
    }

    private static List<String> listing(ImageBuild build, TestEngine engine, boolean classic) throws Exception {
        try (EngineProxy proxy = proxy(engine, classic);
                EngineImageBuilder builder = new EngineImageBuilder(proxy.endpoint(), RegistryLogins.none())) {
            build.run(builder);
            return build.logLines();
        } finally {
            engine.removeImage(build.image.toString());
        }
    }

    /** To the same engine, with BuildKit hidden or not. */
    private static EngineProxy proxy(TestEngine engine, boolean classic) throws Exception {
        return new EngineProxy(endpoint(engine))
                .refuse(line -> classic && (line.startsWith("POST /grpc ") || line.startsWith("PRI ")));
    }

    private static ContextEntry file(String rawPath, int permissions, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new ContextEntry.RegularFile(rawPath, permissions, FileState.of(bytes), FileContent.of(bytes));
    }

    private static String base(TestEngine engine) throws Exception {
        return engine.importBase(engine.uniqueName("base"));
    }

    private static EngineImageBuilder builder(TestEngine engine) {
        return new EngineImageBuilder(endpoint(engine), RegistryLogins.none());
    }

    private static Endpoint endpoint(TestEngine engine) {
        return Endpoint.parse(engine.dockerHost().toString());
    }
}
