package io.jenkins.plugins.stet.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A build context in memory; parents of an entry are always there. */
final class TestTree {
    /** A thing with a path. */
    sealed interface Node {}

    record File(String content, int mode) implements Node {}

    record Link(String target) implements Node {}

    record Directory(int mode) implements Node {}

    private static final FileTime EVERY_TIME = FileTime.fromMillis(1_600_000_000_000L);
    private static final int SPECIAL_BITS = 07000;

    private final TreeMap<String, Node> nodes = new TreeMap<>();

    TestTree copy() {
        TestTree copy = new TestTree();
        copy.nodes.putAll(nodes);
        return copy;
    }

    boolean has(String path) {
        return nodes.containsKey(path);
    }

    Node get(String path) {
        return nodes.get(path);
    }

    List<String> paths() {
        return List.copyOf(nodes.keySet());
    }

    List<String> directories() {
        return paths().stream()
                .filter(path -> nodes.get(path) instanceof Directory)
                .toList();
    }

    List<String> files() {
        return paths().stream().filter(path -> nodes.get(path) instanceof File).toList();
    }

    /** False when something stands in the way. */
    boolean put(String path, Node node) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Node parent = nodes.putIfAbsent(path.substring(0, slash), new Directory(0755));
            if (parent != null && !(parent instanceof Directory)) {
                return false;
            }
        }
        if (nodes.containsKey(path) && nodes.get(path) instanceof Directory != node instanceof Directory) {
            return false;
        }
        nodes.put(path, node);
        return true;
    }

    void remove(String path) {
        nodes.remove(path);
        nodes.keySet().removeIf(other -> other.startsWith(path + "/"));
    }

    boolean move(String from, String to) {
        if (has(to) || to.equals(from) || to.startsWith(from + "/")) {
            return false;
        }
        Map<String, Node> moved = new TreeMap<>();
        nodes.forEach((path, node) -> {
            if (path.equals(from) || path.startsWith(from + "/")) {
                moved.put(to + path.substring(from.length()), node);
            }
        });
        TestTree after = copy();
        after.remove(from);
        boolean fits = moved.entrySet().stream().allMatch(entry -> after.put(entry.getKey(), entry.getValue()));
        if (fits) {
            nodes.clear();
            nodes.putAll(after.nodes);
        }
        return fits;
    }

    /** With the modes as they are. */
    void writeTo(Path directory) throws IOException {
        write(directory, false);
    }

    /** With the modes that an image has: 0755 for directories and what the owner may execute, else 0644. */
    void writeNormalisedTo(Path directory) throws IOException {
        write(directory, true);
    }

    private void write(Path directory, boolean normalised) throws IOException {
        deleteAll(directory);
        Files.createDirectories(directory);
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            write(directory.resolve(entry.getKey()), entry.getValue(), normalised);
        }
        // directories last: what is put into them changes their times
        for (String path : nodes.descendingKeySet()) {
            if (nodes.get(path) instanceof Directory made) {
                Path place = directory.resolve(path);
                Files.setAttribute(place, "unix:mode", normalised ? 0755 : made.mode());
                Files.setLastModifiedTime(place, EVERY_TIME);
            }
        }
        Files.setLastModifiedTime(directory, EVERY_TIME);
    }

    private static void write(Path place, Node node, boolean normalised) throws IOException {
        if (node instanceof Directory) {
            Files.createDirectory(place);
        } else if (node instanceof Link link) {
            Files.createSymbolicLink(place, Path.of(link.target()));
            Files.getFileAttributeView(
                            place,
                            java.nio.file.attribute.BasicFileAttributeView.class,
                            java.nio.file.LinkOption.NOFOLLOW_LINKS)
                    .setTimes(EVERY_TIME, EVERY_TIME, EVERY_TIME);
        } else if (node instanceof File file) {
            Files.write(place, file.content().getBytes(StandardCharsets.UTF_8));
            int plain = (file.mode() & 0100) != 0 ? 0755 : 0644;
            Files.setAttribute(place, "unix:mode", normalised ? plain | (file.mode() & SPECIAL_BITS) : file.mode());
            // the client sends a file again only when its size or time differs, as it does after any real edit
            Files.setLastModifiedTime(
                    place,
                    FileTime.fromMillis(
                            EVERY_TIME.toMillis() + 1000L * (file.content().hashCode() & 0xFFFFFF)));
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path made, IOException trouble) throws IOException {
                Files.delete(made);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        nodes.forEach((path, node) ->
                text.append("  ").append(path).append(" = ").append(node).append('\n'));
        return text.toString();
    }
}
