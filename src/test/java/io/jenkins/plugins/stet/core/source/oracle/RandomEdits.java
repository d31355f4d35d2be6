package io.jenkins.plugins.stet.core.source.oracle;

import io.jenkins.plugins.stet.testing.random.Chance;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes a tree, its git repository or its services a little, in every way that has fooled a detector before. */
final class RandomEdits {
    private static final List<String> IGNORE_LINES = List.of(
            "**/*.md",
            "docs",
            "docs/*",
            "!docs/keep.md",
            "node_modules",
            "**/tmp",
            "src/test",
            "!**/keep*",
            "*.cfg",
            "*/b",
            "src/?.js",
            "!src/a*",
            "*",
            "!src",
            "**/lib*/**");

    private final TestTree tree;
    private final List<Shape> shapes;
    private final Chance chance;

    RandomEdits(TestTree tree, List<Shape> shapes, Chance chance) {
        this.tree = tree;
        this.shapes = shapes;
        this.chance = chance;
    }

    /** @return what was done; sometimes directories look as old as before, as after a copy that keeps times */
    String edit() throws IOException {
        Map<Path, FileTime> times = chance.percent(25) ? timesOfDirectories() : Map.of();
        String done = change();
        for (Map.Entry<Path, FileTime> time : times.entrySet()) {
            if (Files.isDirectory(time.getKey(), LinkOption.NOFOLLOW_LINKS)) {
                Files.setLastModifiedTime(time.getKey(), time.getValue());
            }
        }
        return times.isEmpty() ? done : done + ", times put back";
    }

    private Map<Path, FileTime> timesOfDirectories() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        for (String path : directories()) {
            times.put(tree.path(path), Files.getLastModifiedTime(tree.path(path)));
        }
        return times;
    }

    private String change() throws IOException {
        int kind = chance.below(100);
        if (kind < 4) {
            return git();
        }
        if (kind < 10) {
            return definition();
        }
        if (kind < 14) {
            return ignoreFile();
        }
        if (kind < 30) {
            return add();
        }
        if (kind < 40) {
            return directory();
        }
        return file();
    }

    private List<String> files() {
        return NaiveContent.paths(tree.root()).stream()
                .filter(path -> Files.isRegularFile(tree.path(path), LinkOption.NOFOLLOW_LINKS))
                .filter(path -> !path.endsWith("ockerfile") && !path.endsWith(".dockerignore"))
                .toList();
    }

    private List<String> directories() {
        List<String> directories = new ArrayList<>(NaiveContent.paths(tree.root()));
        directories.removeIf(path -> !Files.isDirectory(tree.path(path), LinkOption.NOFOLLOW_LINKS));
        return directories;
    }

    private String file() throws IOException {
        List<String> files = files();
        if (files.size() < 40) {
            return add();
        }
        String path = chance.of(files);
        Path file = tree.path(path);
        switch (chance.below(8)) {
            case 0, 1 -> Files.write(file, chance.text().getBytes(StandardCharsets.UTF_8));
            case 2 -> sameSize(file);
            case 3 -> tree.mode(path, chance.of("rwxr-xr-x", "rw-r--r--", "rw-------", "rwx------"));
            case 4 -> rename(path);
            case 5 -> recreate(file);
            case 6 -> tree.delete(path);
            default -> convertLineEnds(file);
        }
        return "file " + path;
    }

    private void sameSize(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        if (content.length > 0) {
            content[chance.below(content.length)] ^= 1;
        }
        Files.write(file, content);
        Files.setLastModifiedTime(file, time);
    }

    private void rename(String path) throws IOException {
        Path to = tree.path(NaiveMatch.join(NaiveMatch.parent(path), chance.word() + chance.below(50) + ".js"));
        if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(tree.path(path), to);
        }
    }

    private void recreate(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        Files.delete(file);
        Files.write(file, chance.percent(50) ? content : chance.bytes(content.length));
        Files.setLastModifiedTime(file, time);
    }

    private static void convertLineEnds(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String other = text.contains("\r\n") ? text.replace("\r\n", "\n") : text.replace("\n", "\r\n");
        Files.write(file, other.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String add() throws IOException {
        String directory = chance.of(directories());
        String name = chance.word()
                + chance.of("", "", ".js", ".md", ".cfg", ".jar", ".txt", ".env")
                + (chance.percent(50) ? "" : chance.below(9));
        String path = directory + '/' + (chance.percent(10) ? "requirements.txt" : name);
        if (Files.exists(tree.path(path), LinkOption.NOFOLLOW_LINKS)) {
            return "nothing";
        }
        switch (chance.below(10)) {
            case 0 -> tree.directory(path);
            case 1 -> tree.link(path, chance.of("main.js", "../src", "nowhere", "/src", "../../x", "v1", "."));
            case 2 -> tree.file(path + "/deep/" + chance.word(), chance.text());
            default -> tree.file(path, chance.text());
        }
        return "add " + path;
    }

    private String directory() throws IOException {
        List<String> all = directories();
        String path = chance.of(all.stream()
                .filter(candidate -> candidate.contains("/") || all.size() < 5)
                .toList());
        if (chance.percent(15)) {
            tree.delete(path);
            return "delete directory " + path;
        }
        if (chance.percent(20)) {
            tree.delete("d/current").link("d/current", chance.of("v1", "v2", "/v1", "../v2", "gone"));
            return "turn d/current";
        }
        String to = NaiveMatch.join(NaiveMatch.parent(path), chance.word() + chance.below(20));
        if (!Files.exists(tree.path(to), LinkOption.NOFOLLOW_LINKS)) {
            tree.move(path, to);
        }
        return "move " + path + " to " + to;
    }

    private String ignoreFile() throws IOException {
        Shape shape = chance.of(shapes);
        Path file = tree.path(shape.ignoreFile());
        if (chance.percent(20)) {
            Files.deleteIfExists(file);
        } else {
            StringBuilder lines = new StringBuilder();
            for (int i = chance.below(4); i >= 0; i--) {
                lines.append(chance.of(IGNORE_LINES)).append('\n');
            }
            Files.writeString(file, lines);
        }
        return "ignore file of " + shape.name();
    }

    private String definition() throws IOException {
        int index = chance.below(shapes.size());
        Shape shape = shapes.get(index);
        Map<String, String> args = new TreeMap<>(shape.args());
        args.put(chance.of("A", "B", "C", "V"), chance.of("1", "2", "3"));
        Shape changed =
                switch (chance.below(4)) {
                    case 0 -> shape.withTarget(chance.of("", "one", "two"));
                    case 1 ->
                        shape.withPlatforms(chance.of(List.of("linux/amd64"), List.of("linux/arm64", "linux/amd64")));
                    default -> shape.withArgs(args);
                };
        shapes.set(index, changed);
        if (shape.hasImage() && chance.percent(20)) {
            Files.writeString(tree.path(shape.dockerfile()), shape.dockerfileText() + "# " + chance.below(5) + '\n');
        }
        return "definition of " + shape.name();
    }

    private String git() throws IOException {
        String path = chance.of(files());
        switch (chance.below(11)) {
            case 0, 1, 2 -> tree.git("add", "-A");
            case 3, 4 -> tree.git("status", "--porcelain");
            case 5 -> tree.git("commit", "-q", "--allow-empty", "-a", "-m", "next");
            case 6 -> gitIfKnown(path, "update-index", "--assume-unchanged", "--", path);
            case 7 -> gitIfKnown(path, "update-index", "--skip-worktree", "--", path);
            case 8 -> tree.git("update-index", "--index-version", chance.of("2", "3", "4"));
            case 9 -> attributes();
            default -> tree.git("add", "--sparse", "-N", "--", path);
        }
        return "git";
    }

    private void gitIfKnown(String path, String... command) {
        if (!tree.git("ls-files", "--", path).isBlank()) {
            tree.git(command);
        }
    }

    private void attributes() throws IOException {
        String file = chance.of("", "a/", "b/") + ".gitattributes";
        if (chance.percent(30)) {
            Files.deleteIfExists(tree.path(file));
        } else {
            tree.file(file, chance.of("* text=auto\n", "*.js text eol=lf\n", "* -text\n", "src/* ident\n"));
        }
    }
}
