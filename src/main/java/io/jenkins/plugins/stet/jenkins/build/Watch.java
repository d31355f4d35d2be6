package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory.Claim;
import io.jenkins.plugins.stet.jenkins.agent.Sight;
import java.util.OptionalInt;

/** Concludes from what is seen of a build process whether to wait on. */
final class Watch {
    /** It shows itself every second; on a busy machine less often. */
    private static final long QUIET_MILLIS = 20_000;

    private static final int LOOKS = 2;

    private int quietLooks;

    /** What to do next. */
    sealed interface Next {
        record Wait() implements Next {}

        /** Its result is there, and its log is read. */
        record Finish() implements Next {}

        record GiveUp(String why) implements Next {}
    }

    /** @param exit of the shell around the process, asked before the look: what came after it is then in the look */
    Next after(Sight sight, OptionalInt exit) {
        if (sight.place() == Sight.Place.GONE) {
            return new Next.GiveUp("its directory is gone from the agent");
        }
        if (!sight.isWholeLog()) {
            return new Next.Wait();
        }
        if (sight.hasResult()) {
            return new Next.Finish();
        }
        if (sight.claim() == Claim.ABANDONED) {
            return new Next.GiveUp("it was given up before it began");
        }
        if (exit.isPresent()) {
            return new Next.GiveUp(ended(sight, exit.getAsInt()));
        }
        quietLooks = sight.quietMillis() > QUIET_MILLIS ? quietLooks + 1 : 0;
        return quietLooks < LOOKS
                ? new Next.Wait()
                : new Next.GiveUp("it has not shown any life for " + sight.quietMillis() / 1000 + " s");
    }

    private static String ended(Sight sight, int status) {
        return sight.claim() == Claim.NOBODY
                ? "it could not be started (status " + status + "); the lines above say why"
                : "it ended with status " + status
                        + " without a result; it was killed, or the agent's memory did not suffice";
    }
}
