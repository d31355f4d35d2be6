package io.jenkins.plugins.stet.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.MovingTags;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.core.image.TagMove;
import io.jenkins.plugins.stet.testing.registry.InMemoryTags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTagLedgerTest {
    private static final ImageRepository APP = new ImageRepository("registry.example.com", "app");

    private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path directory;

    private final List<StoreProblem> problems = new ArrayList<>();
    private final InMemoryTags registry = new InMemoryTags();

    @Test
    void shouldMoveTagsForward() throws Exception {
        assertThat(move(1))
                .containsExactly(new TagAnswer.Moved("latest", image(1)), new TagAnswer.Moved("main", image(1)));
        assertThat(move(2))
                .containsExactly(new TagAnswer.Moved("latest", image(2)), new TagAnswer.Moved("main", image(2)));
        assertThat(registry.holds("latest")).contains(image(2));
    }

    @Test
    void shouldNotLetAnOlderBuildTakeATagBack() throws Exception {
        move(41);

        assertThat(move(40)).allSatisfy(answer -> {
            assertThat(answer).isInstanceOf(TagAnswer.Superseded.class);
            assertThat(((TagAnswer.Superseded) answer).why()).contains("build 41 of job");
        });
        assertThat(registry.holds("latest")).contains(image(41));
    }

    @Test
    void shouldLetABuildTryAgain() throws Exception {
        move(41);

        assertThat(move(41)).allMatch(TagAnswer.AlreadyThere.class::isInstance);
    }

    @Test
    void shouldNotCompareTheNumbersOfDifferentJobs() throws Exception {
        move(41);

        assertThat(tags().move(APP, List.of("latest"), new TagMove("another", 2, image(2), BEGAN)))
                .containsExactly(new TagAnswer.Moved("latest", image(2)));
    }

    @Test
    void shouldKeepRepositoriesApart() throws Exception {
        move(41);

        assertThat(tags().move(new ImageRepository("registry.example.com", "b"), List.of("latest"), of(40)))
                .noneMatch(TagAnswer.Superseded.class::isInstance);
    }

    @Test
    void shouldRememberAMoveThatItCouldNotMake() throws Exception {
        registry.refuseAll();
        assertThatThrownBy(() -> move(41)).isInstanceOf(RegistryException.class);
        registry.acceptAll();

        assertThat(move(40)).allMatch(TagAnswer.Superseded.class::isInstance);
        assertThat(move(41)).allMatch(TagAnswer.Moved.class::isInstance);
    }

    @Test
    void shouldNeverMoveBackwardsWhateverTheOrder() throws Exception {
        List<Long> builds = new ArrayList<>();
        for (long i = 1; i <= 40; i++) {
            builds.add(i);
        }
        Collections.shuffle(builds, new Random(7));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<TagAnswer>>> running = new ArrayList<>();
            builds.forEach(build -> running.add(pool.submit(() -> move(build))));
            for (Future<List<TagAnswer>> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(registry.holds("latest")).contains(image(40));
        assertThat(registry.writtenTo("latest")).isSortedAccordingTo((a, b) -> Long.compare(number(a), number(b)));
    }

    @Test
    void shouldSetADamagedFileAsideAndSaySo() throws Exception {
        move(41);
        Path file = file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 3] ^= 1;
        Files.write(file, bytes);

        assertThat(move(42)).allMatch(TagAnswer.Moved.class::isInstance);
        assertThat(problems).singleElement().extracting(StoreProblem::kind).isEqualTo(StoreProblem.Kind.DAMAGED);
        assertThat(move(41)).allMatch(TagAnswer.Superseded.class::isInstance);
    }

    @Test
    void shouldMoveNothingByTheFileOfANewerRelease() throws Exception {
        move(41);
        Files.write(file(), Envelope.seal("tagmoves", 2, new byte[0]));

        assertThatThrownBy(() -> move(42)).hasMessageContaining("newer release");
        assertThat(registry.holds("latest")).contains(image(41));
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(path -> path.endsWith("moves")).findFirst().orElseThrow();
        }
    }

    private List<TagAnswer> move(long build) throws IOException {
        return tags().move(APP, List.of("latest", "main"), of(build));
    }

    private MovingTags tags() {
        return new MovingTags(registry::retag, new FileTagLedger(directory, problems::add));
    }

    private static TagMove of(long build) {
        return new TagMove("job", build, image(build), BEGAN.plusSeconds(build));
    }

    private static Digest image(long build) {
        return Digest.of(("image" + build).getBytes(StandardCharsets.UTF_8));
    }

    private static long number(ImageReference image) {
        for (long build = 1; build <= 40; build++) {
            if (image.digest().filter(image(build)::equals).isPresent()) {
                return build;
            }
        }
        throw new IllegalArgumentException(image.toString());
    }
}
