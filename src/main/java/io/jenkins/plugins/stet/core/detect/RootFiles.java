package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (!found.isRegularFile() && !(found.isSymbolicLink() && Files.isRegularFile(file))) {
            PlainFile.require(file);
            return Optional.empty();
        }
        if (!(found.isRegularFile()
                ? isReal(Objects.requireNonNullElse(file.getParent(), root))
                : file.toRealPath().startsWith(root))) {
            throw new FileSystemException(path, null, "a link leads out of the repository");
        }
        return Optional.of(Files.readAllBytes(file));
    }

    /** Asked of directories, each once: many services lie in one, and the whole way takes a look at every name of it. */
    private boolean isReal(Path directory) throws IOException {
        Boolean known = real.get(directory);
        if (known == null) {
            known = directory.equals(root)
                    || (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                            && isReal(Objects.requireNonNullElse(directory.getParent(), root)))
                    || directory.toRealPath().startsWith(root);
            real.put(directory, known);
        }
        return known;
    }
}
