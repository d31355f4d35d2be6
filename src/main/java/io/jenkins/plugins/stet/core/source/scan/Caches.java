package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.cache.StatCache;
import java.io.IOException;

/** What earlier scans of the tree left, and this one leaves. */
record Caches(StatCache files, CachedNames names) {
    void save() throws IOException {
        files.save();
        names.save();
    }
}
