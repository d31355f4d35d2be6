package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.cache.ListedDirectory;
import io.jenkins.plugins.stet.core.source.cache.NamesCache;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.fs.PackedNames;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Names from the cache where a directory looks as it did; keeps what the walk saw when it is worth it. */
final class CachedNames implements KnownNames {
    private static final int WORTH_WRITING = 16;

    private final NamesCache cache;
    private final AtomicInteger listed = new AtomicInteger();
    private Optional<DirNode> seen = Optional.empty();

    CachedNames(NamesCache cache) {
        this.cache = cache;
    }

    @Override
    public Directory root() {
        return new Known(cache.range());
    }

    @Override
    public void seen(DirNode root) {
        seen = Optional.of(root);
    }

    /** Losing it costs these listings again, nothing else. */
    void save() throws IOException {
        boolean isWorthIt = listed.get() > 0 && listed.get() >= cache.size() / WORTH_WRITING;
        if (isWorthIt && seen.isPresent()) {
            List<ListedDirectory> directories = new ArrayList<>();
            collect(seen.get(), "", directories);
            cache.save(directories);
        }
    }

    private void collect(DirNode node, String path, List<ListedDirectory> directories) {
        if (node.listing().canBeKept()) {
            directories.add(
                    new ListedDirectory(path, node.stat(), node.listing().pack()));
        }
        for (DirNode child : node.children()) {
            collect(child, path + child.name() + '/', directories);
        }
    }

    private final class Known implements Directory {
        private final PathRange range;

        Known(PathRange range) {
            this.range = range;
        }

        @Override
        public Directory enter(String name) {
            return new Known(range.enter(name));
        }

        @Override
        public Listing list(Path path, FileStat look) throws IOException {
            if (!cache.canKnow(look)) {
                return Listing.of(path);
            }
            int entry = range.own();
            Optional<PackedNames> kept = entry == PathRange.ABSENT ? Optional.empty() : cache.find(entry, look);
            return kept.isPresent() ? Listing.of(path, kept.get()) : listed(Listing.of(path, look));
        }

        private Listing listed(Listing listing) {
            if (listing.canBeKept()) {
                listed.incrementAndGet();
            }
            return listing;
        }
    }
}
