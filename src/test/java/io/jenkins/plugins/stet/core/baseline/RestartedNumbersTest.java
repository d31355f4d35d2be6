package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;
import static io.jenkins.plugins.stet.core.baseline.Samples.TIME;
import static io.jenkins.plugins.stet.core.baseline.Samples.built;
import static io.jenkins.plugins.stet.core.baseline.Samples.content;
import static io.jenkins.plugins.stet.core.baseline.Samples.digest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A job that was made again, or whose counter was set back, begins to count at 1. */
class RestartedNumbersTest {
    private static final Instant LATER = TIME.plusSeconds(10_000);

    private final ServiceHistory before = ServiceHistory.empty(BACKEND)
            .withBuilt(content("a"), built(500, "a"))
            .withPassed(content("a"), passed(500, TIME, "a"));

    @Test
    void shouldNotCompareWithWhatPassedBefore() {
        ServiceHistory after = before.withBuilt(content("b"), built(stamp(1, LATER), "b"))
                .withPassed(content("b"), passed(1, LATER, "b"));

        assertThat(after.lastPassed(TrustClass.PRIMARY))
                .extracting(each -> each.content().fingerprint())
                .containsExactly(content("b").fingerprint());
        assertThat(after.isLost()).isFalse();
    }

    @Test
    void shouldKnowTheImageThatWasBuilt() {
        ServiceHistory after = before.withoutImagesBefore(500).withBuilt(content("b"), built(stamp(1, LATER), "b"));

        assertThat(after.images(content("b").fingerprint(), TrustClass.PRIMARY)).hasSize(1);
        assertThat(after.images(content("a").fingerprint(), TrustClass.PRIMARY)).isEmpty();
        assertThat(after.isLost()).as("nobody's pass may stand in").isTrue();
    }

    @Test
    void shouldKnowImagesAgainAfterBuildsWithoutCacheOfBothCounts() {
        ServiceHistory after = before.withoutImagesBefore(501)
                .withBuilt(content("a"), built(501, "a"))
                .withoutImagesBefore(1)
                .withBuilt(content("b"), built(stamp(1, LATER), "b"))
                .withPassed(content("b"), passed(1, LATER, "b"))
                .withBuilt(content("c"), built(stamp(2, LATER.plusSeconds(60)), "c"));

        assertThat(after.images(content("b").fingerprint(), TrustClass.PRIMARY)).hasSize(1);
        assertThat(after.images(content("c").fingerprint(), TrustClass.PRIMARY)).hasSize(1);
        assertThat(after.images(content("a").fingerprint(), TrustClass.PRIMARY)).isEmpty();
        assertThat(after.isLost()).isFalse();
    }

    @Test
    void shouldNotTakeTheSameNumberForTheSameBuild() {
        ServiceHistory after = before.withPassed(content("b"), passed(500, LATER, "b"));

        assertThat(after.lastPassed(TrustClass.PRIMARY)).hasSize(1);
    }

    @Test
    void shouldNotLetAnOlderBuildThatEndsLateUndoAnything() {
        ServiceHistory after = before.withPassed(content("b"), passed(499, TIME.minusSeconds(60), "b"));

        assertThat(after.lastPassed(TrustClass.PRIMARY))
                .extracting(each -> each.content().fingerprint())
                .containsExactly(content("a").fingerprint());
    }

    @Test
    void shouldNotLetABuildUndoAnythingThatWasOvertakenAtItsStart() {
        ServiceHistory after = ServiceHistory.empty(BACKEND)
                .withPassed(content("a"), passed(500, TIME, "a"))
                .withPassed(content("b"), passed(499, TIME.plusSeconds(2), "b"));

        assertThat(after.lastPassed(TrustClass.PRIMARY))
                .extracting(each -> each.content().fingerprint())
                .containsExactly(content("a").fingerprint());
    }

    @Test
    void shouldLetTheSameBuildWriteAgain() {
        ServiceHistory after = before.withPassed(content("b"), passed(500, TIME.plusSeconds(500), "b"))
                .withTaskPassed(
                        content("b"),
                        "test",
                        new TaskMark(stamp(500, TIME.plusSeconds(500)), "inputs", MarkedImage.of(digest("b"))));

        assertThat(after.taskPasses("test", TrustClass.PRIMARY)).hasSize(1);
        assertThat(after.passes(TrustClass.PRIMARY)).isNotEmpty();
    }

    private static BuildStamp stamp(long number, Instant began) {
        return new BuildStamp(number, "job #" + number, TrustClass.PRIMARY, began);
    }

    private static PassedMark passed(long number, Instant began, String image) {
        return new PassedMark(stamp(number, began), "", MarkedImage.of(digest(image)));
    }
}
