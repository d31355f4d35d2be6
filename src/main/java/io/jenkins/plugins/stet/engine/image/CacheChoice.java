package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.engine.buildkit.solve.CacheEntry;
import java.util.List;

/** The cache that one attempt of a build leaves behind. */
record CacheChoice(CacheMode mode, List<CacheEntry> exports) {
    private static final CacheChoice INLINE = new CacheChoice(CacheMode.INLINE, List.of(CacheEntry.inline()));

    /** What to try first. */
    static CacheChoice first(CacheExport wish) {
        if (wish instanceof CacheExport.Everything everything) {
            return max(everything.cache());
        }
        if (wish instanceof CacheExport.BestPossible best) {
            return max(best.cache());
        }
        return wish instanceof CacheExport.Inline ? INLINE : new CacheChoice(CacheMode.NONE, List.of());
    }

    static CacheChoice inline() {
        return INLINE;
    }

    private static CacheChoice max(ImageReference cache) {
        return new CacheChoice(CacheMode.MAX, List.of(CacheEntry.everythingTo(cache.toString())));
    }
}
