package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.jenkins.agent.TookTooLongException;
import java.io.IOException;
import java.util.Optional;

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
        BuildNote reserved = site.agent().reserve();
        BuildNote note = reserved.building(flight(reserved));
        Optional<BuildNote> other =
                site.flights().board(note.flight(), () -> site.notes().begin(note, pending));
        if (other.isPresent()) {
            String run = other.get().run().replace("#", " #");
            site.log()
                    .say(pending.build().id() + ": " + run + " builds the same at this moment; waiting for its image");
            return new Turn.Later(new Waiting(site, note.flight(), run), Pace.SOON);
        }
        if (site.life().isOver()) {
            return new Turn.Over();
        }
        builds.audit(pending);
        launch(note, request);
        return site.notes().change(before -> before.in(BuildNote.Phase.RUNNING))
                ? new Turn.Later(new Following(site), Pace.SOON)
                : new Turn.Over();
    }

    private void launch(BuildNote note, WorkRequest request) throws IOException, InterruptedException {
        try {
            site.agent().launch(note, request);
        } catch (TookTooLongException e) {
            throw new IOException(
                    "the build process could not be started on " + note.node() + ": " + e.getMessage()
                            + "; look at its load, its disk and its connection",
                    e);
        } finally {
            // Whoever ended the step meanwhile may have looked for the process before it was there.
            if (site.life().isOver()) {
                Thread.interrupted(); // by that end, and this has to be done all the same
                site.disposal().condemn(note);
            }
        }
    }

    /** Runs of one job build the same when it gets the same name: only of their own job do they all read the records. */
    private String flight(BuildNote note) {
        String job = note.run().substring(0, Math.max(0, note.run().lastIndexOf('#')));
        return job + " " + pending.order().delivery().image();
    }
}
