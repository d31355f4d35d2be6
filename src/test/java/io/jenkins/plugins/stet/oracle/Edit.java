package io.jenkins.plugins.stet.oracle;

import java.util.List;
import java.util.Random;

/** One random change of a tree, told in words. */
final class Edit {
    private static final List<String> NEW_NAMES = List.of(
            "new.txt",
            "new.c",
            "src/new.c",
            "src/main/new",
            "src/main/deep/new.txt",
            "lib/new/n.txt",
            "docs/n.md",
            "main/n",
            "d2/x",
            "src/test/n.txt",
            ".new",
            "link-new");
    private static final List<String> TARGETS =
            List.of("src", "a.txt", "docs", "/src/main", "../lib", "nowhere", "b.txt", ".");

    private final TestTree tree;
    private final Random random;

    private Edit(TestTree tree, Random random) {
        this.tree = tree;
        this.random = random;
    }

    /** Changes the tree; the same tree again is possible and says so. */
    static String apply(TestTree tree, Random random) {
        return new Edit(tree, random).apply();
    }

    private String apply() {
        return switch (random.nextInt(13)) {
            case 0, 1 -> content();
            case 2 -> sameSize();
            case 3 -> lineEnds();
            case 4 -> mode();
            case 5 -> add();
            case 6 -> addDirectory();
            case 7 -> remove();
            case 8, 9 -> move();
            case 10 -> link();
            case 11 -> replaceByLink();
            default -> ignoreFile();
        };
    }

    private String any(List<String> paths) {
        List<String> editable =
                paths.stream().filter(path -> !path.equals("Dockerfile")).toList();
        return editable.get(random.nextInt(editable.size()));
    }

    private String put(String path, TestTree.Node node) {
        return (tree.put(path, node) ? "put " : "could not put ") + path + " = " + node;
    }

    private String content() {
        String path = any(tree.files());
        TestTree.File file = (TestTree.File) tree.get(path);
        return put(path, new TestTree.File(RandomTree.content(random), file.mode()));
    }

    private String sameSize() {
        String path = any(tree.files());
        TestTree.File file = (TestTree.File) tree.get(path);
        return put(path, new TestTree.File(file.content().replace('e', 'E'), file.mode()));
    }

    private String lineEnds() {
        String path = any(tree.files());
        TestTree.File file = (TestTree.File) tree.get(path);
        return put(path, new TestTree.File(file.content().replace("\n", "\r\n"), file.mode()));
    }

    private String mode() {
        String path = any(tree.files());
        TestTree.File file = (TestTree.File) tree.get(path);
        List<Integer> modes = List.of(0644, 0755, 0600, 0711, 04755, 02755, 01644, 0444);
        return put(path, new TestTree.File(file.content(), modes.get(random.nextInt(modes.size()))));
    }

    private String add() {
        return put(NEW_NAMES.get(random.nextInt(NEW_NAMES.size())), RandomTree.file(random));
    }

    private String addDirectory() {
        return put(any(tree.directories()) + "/empty" + random.nextInt(3), new TestTree.Directory(0755));
    }

    private String remove() {
        String path = any(tree.paths());
        tree.remove(path);
        return "remove " + path;
    }

    private String move() {
        String from = any(tree.paths());
        String to = random.nextBoolean()
                ? NEW_NAMES.get(random.nextInt(NEW_NAMES.size()))
                : any(tree.directories()) + "/" + from.substring(from.lastIndexOf('/') + 1);
        return (tree.move(from, to) ? "move " : "could not move ") + from + " to " + to;
    }

    private String link() {
        List<String> links = tree.paths().stream()
                .filter(path -> tree.get(path) instanceof TestTree.Link)
                .toList();
        return links.isEmpty() ? "no link to turn" : put(any(links), target());
    }

    private String replaceByLink() {
        String path = any(tree.paths());
        tree.remove(path);
        return put(path, target());
    }

    private TestTree.Link target() {
        return new TestTree.Link(TARGETS.get(random.nextInt(TARGETS.size())));
    }

    private String ignoreFile() {
        String name = tree.has("Dockerfile.dockerignore") || random.nextInt(4) == 0
                ? "Dockerfile.dockerignore"
                : ".dockerignore";
        return put(name, new TestTree.File(Shape.randomIgnore(random), 0644));
    }
}
