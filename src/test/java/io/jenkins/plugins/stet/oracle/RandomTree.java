package io.jenkins.plugins.stet.oracle;

import java.util.List;
import java.util.Random;

/** Trees that have what the shapes copy, and more. */
final class RandomTree {
    private static final List<String> ALWAYS =
            List.of("a.txt", "b.txt", "run.sh", "src/a.c", "src/main/x.txt", "lib/l1.txt", "docs/r.md", "package.json");
    private static final List<String> SOMETIMES = List.of(
            "c.md",
            "with space.txt",
            ".hidden",
            ".env",
            "src/b.c",
            "src/.keep",
            "src/main/deep/y.md",
            "src/main/z.c",
            "src/test/t.txt",
            "lib/l2.c",
            "lib/main/m.c",
            "docs/img/i.png",
            "docs/main/d.txt",
            "main/top.c",
            "new.txt");

    private RandomTree() {}

    static TestTree make(Random random) {
        TestTree tree = new TestTree();
        ALWAYS.forEach(path -> tree.put(path, file(random)));
        SOMETIMES.stream().filter(path -> random.nextInt(4) > 0).forEach(path -> tree.put(path, file(random)));
        tree.put("link-src", new TestTree.Link("src"));
        tree.put("link-file", new TestTree.Link(random.nextBoolean() ? "a.txt" : "/src/a.c"));
        tree.put("link-chain", new TestTree.Link("link-src/main"));
        tree.put("lib/up", new TestTree.Link("../src"));
        if (random.nextBoolean()) {
            tree.put("src/main/in", new TestTree.Link("../../docs"));
            tree.put("docs/dangling", new TestTree.Link("nowhere"));
            tree.put("src/test/empty", new TestTree.Directory(0755));
        }
        return tree;
    }

    static TestTree.File file(Random random) {
        List<Integer> modes = List.of(0644, 0644, 0755, 0600, 0664, 0700, 0444);
        return new TestTree.File(content(random), modes.get(random.nextInt(modes.size())));
    }

    static String content(Random random) {
        return random.nextInt(8) == 0 ? "" : "text " + random.nextInt(1_000_000) + "\nmore\n";
    }
}
