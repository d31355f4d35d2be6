package io.jenkins.plugins.stet.core.build.remote;

import io.jenkins.plugins.stet.core.image.ImageReference;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is asked or wished of an engine that only another machine reaches, and is over in moments. */
public sealed interface EngineQuestion extends Serializable {
    /** Which of these local images it has: by their id, where they are named by it. */
    record Images(List<ImageReference> references) implements EngineQuestion {
        public Images {
            references = new ArrayList<>(references);
        }
    }

    /** Lets a tag point to a local image. */
    record Tag(ImageReference image, String tag) implements EngineQuestion {}

    /**
     * Removes what builds left behind.
     *
     * @param olderThan what is younger may be in use by a build
     * @param dryRun only tells what would go
     */
    record Cleanup(Duration olderThan, boolean dryRun) implements EngineQuestion {}

    /** How it is, and how it would build. */
    record Examination() implements EngineQuestion {}

    /**
     * For whom a question is.
     *
     * @param engine its address, empty for the one that the environment names
     */
    record Call(String engine, EngineQuestion question) implements Serializable {
        public byte[] bytes() throws IOException {
            return ObjectBytes.write(this);
        }

        public static Call of(byte[] bytes) throws IOException {
            return ObjectBytes.read(bytes, Call.class);
        }
    }
}
