package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory.Claim;
import java.io.IOException;

/** Finds out whether the process was started before the controller went down. */
final class Settling implements Stage {
    private final BuildSite site;
    private final BuildNote note;

    Settling(BuildSite site, BuildNote note) {
        this.site = site;
        this.note = note;
    }

    @Override
    public Turn perform() throws IOException, InterruptedException {
        Claim claim;
        try {
            claim = site.agent().abandon(note);
        } catch (AgentAwayException e) {
            site.contact().lost(e);
            return new Turn.Later(this, Pace.SLOWER);
        }
        site.contact().found();
        if (claim == Claim.PROCESS) {
            site.notes().change(before -> before.in(BuildNote.Phase.RUNNING));
            return new Turn.Now(new Following(site));
        }
        site.log().say("the build process had not begun when the controller went down; it is started again");
        site.notes().forget();
        return new Turn.Now(new Deciding(site));
    }
}
