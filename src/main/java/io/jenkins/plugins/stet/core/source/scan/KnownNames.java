package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import java.io.IOException;
import java.nio.file.Path;

/** Where the names in directories may come from without listing them. Threads share it. */
interface KnownNames {
    Directory root();

    /** Tells what a walk found that saw nothing change. */
    void seen(DirNode root);

    interface Directory {
        Directory enter(String name);

        /** The names of this directory, which looked so just now. */
        Listing list(Path path, FileStat look) throws IOException;
    }

    /** Every directory is listed. */
    static KnownNames none() {
        return new Unknown();
    }

    /** Nothing is known here and below. */
    record Unknown() implements KnownNames, Directory {
        @Override
        public Directory root() {
            return this;
        }

        @Override
        public void seen(DirNode root) {
            // nothing is kept
        }

        @Override
        public Directory enter(String name) {
            return this;
        }

        @Override
        public Listing list(Path path, FileStat look) throws IOException {
            return Listing.of(path);
        }
    }
}
