package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.cache.StatCache;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.git.GitCheckout;
import io.jenkins.plugins.stet.core.source.git.IndexDirectory;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ids from git's index where it is beyond doubt, else from our own stat cache, which learns what has to be read. */
final class KnownIds implements ContentIds {
    private static final String CONVERTS = ".git/converts";
    private static final String SEEN = IndexDirectory.ATTRIBUTES + "/seen";

    private final GitCheckout.Help help;
    private final StatCache cache;

    KnownIds(GitCheckout.Help help, StatCache cache) {
        this.help = help;
        this.cache = cache;
    }

    @Override
    public Directory root(Path path, Listing listing) {
        Optional<IndexDirectory> index =
                help instanceof GitCheckout.Help.Index found ? Optional.of(found.directory()) : Optional.empty();
        boolean converts = index.stream().anyMatch(IndexDirectory::knowsNothing);
        Known known = new Known(index, cache.range(), null, "");
        return known.doubted(converts, CONVERTS).listed(listing);
    }

    private final class Known implements Directory {
        private final Optional<IndexDirectory> index;
        private final PathRange range;
        private final @Nullable Known parent;
        private final String name;

        Known(Optional<IndexDirectory> index, PathRange range, @Nullable Known parent, String name) {
            this.index = index;
            this.range = range;
            this.parent = parent;
            this.name = name;
        }

        /** From the root; put together when something is learned, which is seldom. */
        private String path(String below) {
            return parent == null ? below : parent.path(name) + '/' + below;
        }

        Known listed(Listing listing) {
            if (index.isEmpty()) {
                return this;
            }
            return doubted(listing.contains(IndexDirectory.ATTRIBUTES), SEEN);
        }

        /**
         * What git converted once stays as it is when the reason goes away, and git does not notice: from then on
         * nothing is taken from the index.
         */
        Known doubted(boolean converts, String mark) {
            if (converts) {
                cache.mark(path(mark));
                return this;
            }
            return cache.isMarked(range.find(mark)) ? new Known(Optional.empty(), range, parent, name) : this;
        }

        @Override
        public Directory enter(String child, Path path, Listing listing) {
            Optional<IndexDirectory> below =
                    index.isPresent() ? Optional.of(index.get().enter(child, path, listing)) : index;
            return new Known(below, range.enter(child), this, child).listed(listing);
        }

        @Override
        public boolean find(String file, FileStat stat, byte[] ids, int at) {
            if (index.isPresent() && index.get().find(file, stat, ids, at)) {
                return true;
            }
            int entry = range.next(file);
            return entry != PathRange.ABSENT && cache.find(entry, stat, ids, at);
        }

        @Override
        public void learned(String file, FileStat stat, byte[] ids, int at) {
            cache.learn(path(file), stat, ids, at);
        }
    }
}
