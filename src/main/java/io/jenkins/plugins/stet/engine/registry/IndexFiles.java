package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import java.util.Optional;

/** Where the bytes of indexes outlive a client. They only save time: what is lost is read from the registry again. */
public interface IndexFiles {
    /** Nothing is kept. */
    IndexFiles NONE = new IndexFiles() {
        @Override
        public Optional<byte[]> read(Digest digest) {
            return Optional.empty();
        }

        @Override
        public void write(ImageManifest index) {
            // nowhere
        }
    };

    /** The bytes that have this digest. */
    Optional<byte[]> read(Digest digest);

    void write(ImageManifest index);
}
