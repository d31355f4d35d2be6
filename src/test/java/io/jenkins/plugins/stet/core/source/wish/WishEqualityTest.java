package io.jenkins.plugins.stet.core.source.wish;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.dockerfile.IgnoreRules;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import io.jenkins.plugins.stet.testing.RecordEquality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wishes are found equal in every directory, so they compare without help of the compiler. */
class WishEqualityTest {
    private final GlobPool pool = new GlobPool();
    private final IgnoreState ignore = IgnoreState.atContext(IgnoreRules.none());

    @Test
    void shouldCompareEverythingThatIsWished() throws Exception {
        RecordEquality.check(rules("a"), rules("b"));
        RecordEquality.check(copies("a"), otherCopies());
        RecordEquality.check(
                new Ignoring.Ahead(List.of("a"), ignore),
                new Ignoring.Ahead(List.of("b"), IgnoreState.atContext(IgnoreRules.none())));
        RecordEquality.check(
                new Wish(copies("a"), rules("a"), pool.path("a"), Wish.Purpose.IMAGE),
                new Wish(otherCopies(), rules("b"), pool.path("b"), Wish.Purpose.TASK));
    }

    @Test
    void shouldSeeTheSameIgnoreFileFromTheSameDirectory() {
        IgnoreState other = IgnoreState.atContext(IgnoreRules.none());

        assertThat(ignore.enter("a").enter("b"))
                .isEqualTo(ignore.enter("a").enter("b"))
                .hasSameHashCodeAs(ignore.enter("a").enter("b"));
        IgnoreState first = ignore.enter("a").enter("b");
        assertThat(ignore.enter("c").enter("b")).isNotEqualTo(first);
        assertThat(ignore.enter("a").enter("c")).isNotEqualTo(first).isNotEqualTo(ignore);
        assertThat(ignore.enter("a").enter("b")).isEqualTo(first);
        assertThat(other.enter("a").enter("b")).isNotEqualTo(first);
        assertThat(other).isNotEqualTo(ignore);
    }

    private Copies copies(String path) {
        return new Copies(pool.path(path), List.of(), Ignoring.Nothing.HERE);
    }

    private Copies otherCopies() {
        return new Copies(pool.path("other"), List.of(new Source.Whole()), ignore);
    }

    private Rules rules(String path) {
        return new Rules(pool.path(path), pool.path(path), pool.path(path), pool.path(path), pool.path(path));
    }
}
