package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.fs.RawNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds submodules that are not checked out; {@code .gitmodules} tells of them with and without git. */
final class Submodules {
    private static final String FILE = ".gitmodules";

    private Submodules() {}

    static void look(DirNode node) throws IOException {
        Optional<DirNode> parent = node.parent();
        Set<String> around = parent.isPresent() ? parent.get().submodules() : Set.of();
        if (around.isEmpty() && !node.listing().contains(FILE)) {
            return;
        }
        Set<String> below = new HashSet<>();
        String name = node.name();
        for (String path : around) {
            if (path.equals(name) && node.listing().size() == 0) {
                node.addProblemForAll(Problems.submodule(node.treePath()));
            } else if (path.startsWith(name + '/')) {
                below.add(path.substring(name.length() + 1));
            }
        }
        if (node.listing().contains(FILE)) {
            below.addAll(read(RawNames.child(node.path(), FILE)));
        }
        if (!below.isEmpty()) {
            node.setSubmodules(below);
        }
    }

    private static Set<String> read(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? paths(Files.readString(file, StandardCharsets.ISO_8859_1))
                : Set.of();
    }

    private static Set<String> paths(String text) {
        Set<String> paths = new HashSet<>();
        for (String line : text.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.substring(0, equals).strip().equals("path")) {
                String path = line.substring(equals + 1).strip();
                paths.add(path.startsWith("\"") && path.endsWith("\"") ? path.substring(1, path.length() - 1) : path);
            }
        }
        return paths;
    }
}
