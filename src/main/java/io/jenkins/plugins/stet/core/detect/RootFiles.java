package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Small files of the tree that decide what the rest means; each is read once. Threads may share it. */
final class RootFiles {
    private final Path root;
    private final Map<String, Optional<byte[]>> contents = new ConcurrentHashMap<>();

    private final Map<Path, Boolean> real = new ConcurrentHashMap<>();

    /** @param root without links */
    RootFiles(Path root) {
        this.root = root;
    }

    /** The bytes of the file; nothing when there is none. */
    Optional<byte[]> find(String path) throws IOException {
        Optional<byte[]> known = contents.get(path);
        if (known == null) {
            known = read(path);
            contents.put(path, known);
        }
        return known;
    }

    private Optional<byte[]> read(String path) throws IOException {
        Path file = RawNames.resolve(root, TreePath.of(path).raw());
        boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!plain && !(Files.isSymbolicLink(file) && Files.isRegularFile(file))) {
            PlainFile.require(file);
            return Optional.empty();
        }
        if (!(plain
                ? isReal(Objects.requireNonNullElse(file.getParent(), root))
                : file.toRealPath().startsWith(root))) {
            throw new FileSystemException(path, null, "a link leads out of the repository");
        }
        return Optional.of(Files.readAllBytes(file));
    }

    /** Asked for the directory only: services keep several files in one, and the answer takes a look at each name. */
    private boolean isReal(Path directory) throws IOException {
        Boolean known = real.get(directory);
        if (known == null) {
            known = directory.toRealPath().startsWith(root);
            real.put(directory, known);
        }
        return known;
    }
}
