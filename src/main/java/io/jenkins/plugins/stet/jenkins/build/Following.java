package io.jenkins.plugins.stet.jenkins.build;

import hudson.AbortException;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.jenkins.agent.Sight;
import java.io.IOException;

/** Looks at the process again and again, and copies its log, until its result is there or it is gone. */
final class Following implements Stage {
    private final BuildSite site;
    private final Watch watch = new Watch();

    Following(BuildSite site) {
        this.site = site;
    }

    @Override
    public Turn perform() throws IOException, InterruptedException {
        BuildNote note = site.notes().current();
        AgentWork.View view;
        try {
            view = site.agent().look(note);
        } catch (AgentAwayException e) {
            site.contact().lost(e);
            return new Turn.Later(this, Pace.SLOWER);
        }
        site.contact().found();
        copyLog(view.sight().agreed(note.offset()));
        Watch.Next next = watch.after(view.sight(), view.exit());
        if (next instanceof Watch.Next.Finish) {
            return new Turn.Now(new Completing(site, WorkResult.of(view.sight().result())));
        }
        if (next instanceof Watch.Next.GiveUp giveUp) {
            site.agent().copyLastWords(note);
            throw new AbortException(
                    "service '" + site.service() + "' was not built: the build process is gone: " + giveUp.why());
        }
        return new Turn.Later(this, view.sight().log().length > 0 ? Pace.SOON : Pace.SLOWER);
    }

    /** Noted after it was written: a crash in between repeats a piece and loses none. */
    private void copyLog(Sight sight) throws IOException, InterruptedException {
        if (sight.log().length > 0) {
            site.log().copy(sight.log());
            site.notes().change(before -> before.readUpTo(sight.nextOffset()));
        }
    }
}
