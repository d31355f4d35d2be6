package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.cache.StatCache;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.git.GitCheckout;
import io.jenkins.plugins.stet.core.source.git.IndexDirectory;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import java.nio.file.Path;
import java.util.Optional;

/** Ids from git's index where it is beyond doubt, else from our own stat cache, which learns what has to be read. */
final class KnownIds implements ContentIds {
    private static final String CONVERTS = ".git/converts";

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
        return new Known(doubted(index, converts, CONVERTS), cache.range(), "").listed(listing);
    }

    /**
     * What git converted once stays as it is when the reason goes away, and git does not notice: from then on nothing
     * is taken from the index.
     */
    private Optional<IndexDirectory> doubted(Optional<IndexDirectory> index, boolean converts, String mark) {
        if (converts) {
            cache.mark(mark);
            return index;
        }
        return cache.isMarked(mark) ? Optional.empty() : index;
    }

    private final class Known implements Directory {
        private final Optional<IndexDirectory> index;
        private final PathRange range;
        private final String raw;

        /** @param raw path from the root, with a slash at its end unless it is the root */
        Known(Optional<IndexDirectory> index, PathRange range, String raw) {
            this.index = index;
            this.range = range;
            this.raw = raw;
        }

        Known listed(Listing listing) {
            if (index.isEmpty()) {
                return this;
            }
            boolean converts = listing.contains(IndexDirectory.ATTRIBUTES);
            return converts || !range.isEmpty()
                    ? new Known(doubted(index, converts, raw + IndexDirectory.ATTRIBUTES + "/seen"), range, raw)
                    : this;
        }

        @Override
        public Directory enter(String name, Path path, Listing listing) {
            Optional<IndexDirectory> below =
                    index.isPresent() ? Optional.of(index.get().enter(name, path, listing)) : index;
            return new Known(below, range.enter(name), raw + name + '/').listed(listing);
        }

        @Override
        public boolean find(String name, FileStat stat, byte[] ids, int at) {
            if (index.isPresent() && index.get().find(name, stat, ids, at)) {
                return true;
            }
            int entry = range.next(name);
            return entry != PathRange.ABSENT && cache.find(entry, stat, ids, at);
        }

        @Override
        public void learned(String name, FileStat stat, byte[] ids, int at) {
            cache.learn(raw + name, stat, ids, at);
        }
    }
}
