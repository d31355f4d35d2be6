package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.TreeReading;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.util.Map;

/** An agent may be in wrong hands: what it says about services must be about these, and of a size that can be kept. */
final class AnswerCheck {
    private static final int MOST_FILES = 2_000_000;
    private static final int MOST_NOTES = 10_000;

    private AnswerCheck() {}

    static void check(TreeReading reading, Manifest manifest) throws IOException {
        long files = 0;
        for (Map.Entry<ServiceId, ServiceReading> entry : reading.services().entrySet()) {
            ServiceReading service = entry.getValue();
            if (manifest.find(entry.getKey()).isEmpty()
                    || !service.inputs().service().equals(entry.getKey())) {
                throw refused("it tells about '" + entry.getKey() + "', which was not asked for");
            }
            files += service.files().size();
            int notes = service.warnings().size()
                    + service.problems().size()
                    + service.missing().size()
                    + service.baseReferences().size();
            if (notes > MOST_NOTES) {
                throw refused("it has " + notes + " remarks about '" + entry.getKey() + "'");
            }
        }
        if (files > MOST_FILES) {
            throw refused("it lists " + files + " files, the limit is " + MOST_FILES);
        }
    }

    private static IOException refused(String why) {
        return new IOException("the agent's answer is not believed: " + why);
    }
}
