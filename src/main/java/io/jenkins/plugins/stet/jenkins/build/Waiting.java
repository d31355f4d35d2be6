package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;

/** Waits while another step builds the same, then decides anew: for its image, or when there is none to build it. */
final class Waiting implements Stage {
    private final BuildSite site;
    private final String flight;

    Waiting(BuildSite site, String flight) {
        this.site = site;
        this.flight = flight;
    }

    @Override
    public Turn perform() throws IOException {
        return site.flights().find(flight).isPresent()
                ? new Turn.Later(this, Pace.SLOWER)
                : new Turn.Now(new Deciding(site));
    }
}
