package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory.Claim;
import io.jenkins.plugins.stet.jenkins.agent.Sight;
import io.jenkins.plugins.stet.jenkins.build.Watch.Next;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final OptionalInt RUNS = OptionalInt.empty();
    private static final long QUIET = 21_000;

    private final Watch watch = new Watch();

    @Test
    void shouldWaitWhileTheProcessShowsItself() {
        assertThat(watch.after(sight(Claim.PROCESS, 900), RUNS)).isInstanceOf(Next.Wait.class);
    }

    @Test
    void shouldFinishWithTheResult() {
        assertThat(watch.after(withResult(10, 10), OptionalInt.of(0))).isInstanceOf(Next.Finish.class);
    }

    @Test
    void shouldTakeTheWholeLogBeforeTheResult() {
        assertThat(watch.after(withResult(10, 11), OptionalInt.of(0))).isInstanceOf(Next.Wait.class);
    }

    @Test
    void shouldBelieveAResultOfAProcessThatWasQuiet() {
        watch.after(sight(Claim.PROCESS, QUIET), RUNS);

        assertThat(watch.after(withResult(0, 0), RUNS)).isInstanceOf(Next.Finish.class);
    }

    @Test
    void shouldGiveUpWhenItEndedWithoutAResult() {
        assertThat(why(watch.after(sight(Claim.PROCESS, 0), OptionalInt.of(137))))
                .contains("status 137 without a result");
    }

    @Test
    void shouldSayThatItNeverBegan() {
        assertThat(why(watch.after(sight(Claim.NOBODY, 0), OptionalInt.of(127))))
                .contains("could not be started");
    }

    @Test
    void shouldGiveUpOnlyWhenItStaysQuiet() {
        assertThat(watch.after(sight(Claim.PROCESS, QUIET), RUNS)).isInstanceOf(Next.Wait.class);
        assertThat(watch.after(sight(Claim.PROCESS, 500), RUNS)).isInstanceOf(Next.Wait.class);
        assertThat(watch.after(sight(Claim.PROCESS, QUIET), RUNS)).isInstanceOf(Next.Wait.class);
        assertThat(why(watch.after(sight(Claim.PROCESS, QUIET), RUNS))).contains("has not shown any life");
    }

    @Test
    void shouldGiveUpWhenTheDirectoryIsGone() {
        Sight gone = Sight.nothing();

        assertThat(why(watch.after(gone, RUNS))).contains("directory is gone");
    }

    @Test
    void shouldNotFollowWhatWasAbandoned() {
        assertThat(why(watch.after(sight(Claim.ABANDONED, 0), RUNS))).contains("given up before it began");
    }

    private static Sight sight(Claim claim, long quiet) {
        return Sight.of(new Sight.Life(claim, quiet), new byte[0], new Sight.LogPiece(new byte[0], 0, 0));
    }

    private static Sight withResult(int read, int length) {
        return Sight.of(new Sight.Life(Claim.PROCESS, 0), bytes("{}"), new Sight.LogPiece(new byte[read], 0, length));
    }

    private static String why(Next next) {
        assertThat(next).isInstanceOf(Next.GiveUp.class);
        return ((Next.GiveUp) next).why();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
