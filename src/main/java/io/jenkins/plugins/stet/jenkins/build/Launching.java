package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import java.io.IOException;

/** Starts the process, noted before it is: a crash at any point leaves enough to find out whether it was. */
final class Launching implements Stage {
    private final BuildSite site;
    private final RunBuilds builds;
    private final PendingBuild pending;

    Launching(BuildSite site, RunBuilds builds, PendingBuild pending) {
        this.site = site;
        this.builds = builds;
        this.pending = pending;
    }

    @Override
    public Turn perform() throws IOException, InterruptedException {
        WorkRequest request = builds.request(pending);
        BuildNote note = site.agent().reserve();
        if (!site.notes().begin(note, pending)) {
            return new Turn.Over();
        }
        try {
            site.agent().launch(note, request);
        } finally {
            // Whoever ended the step meanwhile may have looked for the process before it was there.
            if (site.life().isOver()) {
                site.disposal().condemn(note);
            }
        }
        return site.notes().change(before -> before.in(BuildNote.Phase.RUNNING))
                ? new Turn.Later(new Following(site), Pace.SOON)
                : new Turn.Over();
    }
}
