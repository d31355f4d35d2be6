package io.jenkins.plugins.stet.core.image;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** Remembers who moved which tag, and lets one build at a time move tags of a repository. */
public interface TagLedger {
    /** Does the work while nobody else moves tags of this repository. */
    <T> T holding(ImageRepository repository, Work<T> work) throws IOException;

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work<T> {
        T with(Moves moves) throws IOException;
    }

    /** The moves of the repository whose lock is held. */
    interface Moves {
        Optional<TagMove> last(String tag);

        void record(Collection<String> tags, TagMove move) throws IOException;
    }
}
