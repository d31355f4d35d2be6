package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Begins with nothing. There may be notes under the name of the step: of the same one, when a crash took away that the
 * Pipeline had come so far, or of a job that was made again. Whoever waited for what they tell of would wait for ever.
 */
final class Beginning implements Stage {
    private static final Logger LOGGER = Logger.getLogger(Beginning.class.getName());

    private final BuildSite site;

    Beginning(BuildSite site) {
        this.site = site;
    }

    @Override
    public Turn perform() throws InterruptedException {
        try {
            site.disposal().condemn();
        } catch (IOException e) {
            LOGGER.log(Level.INFO, e, () -> "a build process of before ends by itself within the hour");
        }
        return new Turn.Now(new Deciding(site));
    }
}
