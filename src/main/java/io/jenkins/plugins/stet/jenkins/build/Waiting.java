package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.Optional;

/** Waits while another step builds the same, then decides anew: for its image, or when there is none to build it. */
final class Waiting implements Stage {
    private final BuildSite site;
    private final String flight;
    private final String other;

    /** @param other the run that builds */
    Waiting(BuildSite site, String flight, String other) {
        this.site = site;
        this.flight = flight;
        this.other = other;
    }

    @Override
    public Optional<String> status() {
        return Optional.of("waiting for the image that " + other + " builds");
    }

    @Override
    public Turn perform() throws IOException {
        return site.flights().find(flight).isPresent()
                ? new Turn.Later(this, Pace.SLOWER)
                : new Turn.Now(new Deciding(site));
    }
}
