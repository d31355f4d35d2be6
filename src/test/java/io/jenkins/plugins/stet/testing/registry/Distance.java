package io.jenkins.plugins.stet.testing.registry;

import java.io.IOException;

/** How far away a server pretends to be. */
final class Distance {
    private Distance() {}

    static void travel(long millis) throws IOException {
        if (millis > 0) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped", e);
            }
        }
    }
}
