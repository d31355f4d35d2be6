package io.jenkins.plugins.stet.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.MovingTags;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.core.image.TagMove;
import io.jenkins.plugins.stet.testing.registry.InMemoryTags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving tags of a job that was made again, or whose counter was set back. */
class RestartedTagsTest {
    private static final ImageRepository APP = new ImageRepository("registry.example.com", "app");
    private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path directory;

    private final InMemoryTags registry = new InMemoryTags();

    @Test
    void shouldMoveTagsWhenNumbersBeganAnew() throws Exception {
        move(500, BEGAN);

        assertThat(move(1, BEGAN.plusSeconds(3_600))).isInstanceOf(TagAnswer.Moved.class);
        assertThat(move(2, BEGAN.plusSeconds(7_200))).isInstanceOf(TagAnswer.Moved.class);
        assertThat(registry.holds("latest")).contains(image(2));
    }

    @Test
    void shouldOrderTheNewNumbersAmongThemselves() throws Exception {
        move(500, BEGAN);
        move(2, BEGAN.plusSeconds(7_200));

        assertThat(move(1, BEGAN.plusSeconds(3_600))).isInstanceOf(TagAnswer.Superseded.class);
    }

    @Test
    void shouldNotTakeBuildsThatBeganAtTheSameMomentForANewCount() throws Exception {
        move(8, BEGAN);

        assertThat(move(7, BEGAN.plusSeconds(2))).isInstanceOf(TagAnswer.Superseded.class);
    }

    @Test
    void shouldCompareNumbersOnlyWithMovesOfWhichNoTimeIsRecorded() throws Exception {
        move(500, BEGAN);
        byte[] body = ("{\"tags\":{\"latest\":{\"job\":\"job\",\"build\":500,\"digest\":\"" + image(500) + "\"}}}")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(file(), Envelope.seal("tagmoves", 1, body));

        assertThat(move(1, BEGAN.plusSeconds(3_600))).isInstanceOf(TagAnswer.Superseded.class);
        assertThat(move(501, BEGAN.plusSeconds(3_600))).isInstanceOf(TagAnswer.Moved.class);
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(path -> path.endsWith("moves")).findFirst().orElseThrow();
        }
    }

    private TagAnswer move(long build, Instant began) throws IOException {
        FileTagLedger ledger = new FileTagLedger(directory, problem -> {
            throw new AssertionError(problem.message());
        });
        return new MovingTags(registry::retag, ledger)
                .move(APP, List.of("latest"), new TagMove("job", build, image(build), began))
                .get(0);
    }

    private static Digest image(long build) {
        return Digest.of(("image" + build).getBytes(StandardCharsets.UTF_8));
    }
}
