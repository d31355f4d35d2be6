package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which images an index holds. What is said under a digest can never change, so it is read once; whether the index and its
 * images are there is for the registry to say, each time.
 */
public final class KnownIndexes {
    private static final int MOST_KEPT = 1_000;

    private final IndexFiles files;
    private final Map<Digest, ManifestDocument.Index> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, ManifestDocument.Index> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** Kept in memory, and for the next client in these files. */
    public KnownIndexes(IndexFiles files) {
        this.files = files;
    }

    Optional<ManifestDocument.Index> find(Digest digest) {
        ManifestDocument.Index before = kept.get(digest);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<ManifestDocument.Index> stored = files.read(digest).flatMap(KnownIndexes::parse);
        stored.ifPresent(index -> kept.put(digest, index));
        return stored;
    }

    void keep(ImageManifest manifest, ManifestDocument.Index index) {
        kept.put(manifest.digest(), index);
        files.write(manifest);
    }

    private static Optional<ManifestDocument.Index> parse(byte[] bytes) {
        try {
            return Optional.of(ManifestDocument.index(bytes));
        } catch (IOException notOne) {
            return Optional.empty(); // then the registry is asked, as for one that was never seen
        }
    }
}
