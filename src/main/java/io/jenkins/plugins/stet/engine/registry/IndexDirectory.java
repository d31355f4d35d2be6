package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.baseline.AtomicFile;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A file for each index, named by its digest. A file is believed only when its bytes have that digest: one that was cut or
 * changed, by whomever, is as good as none.
 */
public final class IndexDirectory implements IndexFiles {
    private static final Logger LOGGER = Logger.getLogger(IndexDirectory.class.getName());
    /** Indexes are small; a registry that says otherwise does not get our disk. */
    private static final int LARGEST = 64 << 10;

    private static final int MOST_FILES = 2_000;
    private static final int BETWEEN_COUNTS = 100;

    private final Path directory;
    private final AtomicInteger written = new AtomicInteger();

    public IndexDirectory(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<byte[]> read(Digest digest) {
        Path file = directory.resolve(digest.hex());
        try {
            PlainFile.requireOwn(file);
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = PlainFile.bytes(file);
            return Digest.of(bytes).equals(digest) ? Optional.of(bytes) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOGGER.log(Level.FINE, e, () -> file + " could not be read; the registry is asked");
            return Optional.empty();
        }
    }

    @Override
    public void write(ImageManifest index) {
        if (index.bytes().length > LARGEST) {
            return;
        }
        try {
            Files.createDirectories(directory);
            if (written.getAndIncrement() % BETWEEN_COUNTS == 0) {
                makeRoom();
            }
            AtomicFile.ofCache().replace(directory.resolve(index.digest().hex()), index.bytes());
        } catch (IOException e) {
            LOGGER.log(Level.FINE, e, () -> "an index could not be kept in " + directory + "; it will be read again");
        }
    }

    /** All at once, which is rare and costs one reading each: an order of use would have to be written at every look. */
    private void makeRoom() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.toList();
            if (all.size() > MOST_FILES) {
                for (Path file : all) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
