package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import java.nio.file.Path;

/** Where content ids may come from without reading: the only difference between the scanners. */
public interface ContentIds {
    /** For the scan's root; {@link Directory#enter} leads on. Threads share it, but each directory has one thread. */
    Directory root(Path path, Listing listing);

    /** Whether everything that was learned may be kept for later. */
    interface Directory {
        Directory enter(String name, Path path, Listing listing);

        /**
         * Writes the id of the bytes of a regular file to the given place if it is beyond doubt. Within a directory,
         * names are asked in their order.
         */
        boolean find(String name, FileStat stat, byte[] ids, int at);

        /** Tells what reading the file gave. */
        void learned(String name, FileStat stat, byte[] ids, int at);
    }

    /** Knows nothing: everything is read. */
    static ContentIds none() {
        return (path, listing) -> new Unknown();
    }

    /** Nothing is known here and below. */
    record Unknown() implements Directory {
        @Override
        public Directory enter(String name, Path path, Listing listing) {
            return this;
        }

        @Override
        public boolean find(String name, FileStat stat, byte[] ids, int at) {
            return false;
        }

        @Override
        public void learned(String name, FileStat stat, byte[] ids, int at) {
            // nothing is kept
        }
    }
}
