package io.jenkins.plugins.stet.jenkins.build;

import hudson.AbortException;
import java.io.IOException;
import java.util.Optional;

/** Takes up from the notes after the controller was away. */
final class Resuming implements Stage {
    private final BuildSite site;

    Resuming(BuildSite site) {
        this.site = site;
    }

    @Override
    public Turn perform() throws IOException, InterruptedException {
        Optional<BuildNote> note = site.notes().read();
        return note.isPresent() ? from(note.get()) : new Turn.Now(new Deciding(site));
    }

    private Turn from(BuildNote note) throws AbortException {
        return switch (note.phase()) {
            case DONE -> new Turn.Succeed(note.result());
            case CONDEMNED -> throw new AbortException("the build was ended before the controller restarted");
            case LAUNCHING, RUNNING ->
                new Turn.Now(site.agent().isKnown(note) ? new Following(site) : new Settling(site, note));
        };
    }
}
