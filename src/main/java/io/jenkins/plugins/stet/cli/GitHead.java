package io.jenkins.plugins.stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is checked out around a directory. */
sealed interface GitHead {
    record Branch(String name) implements GitHead {}

    record Detached(String commit) implements GitHead {}

    record NoRepository() implements GitHead {}

    static GitHead of(Path directory) {
        for (Path at = directory; at != null; at = at.getParent()) {
            Path marker = at.resolve(".git");
            if (Files.exists(marker)) {
                return gitDirectory(marker).flatMap(GitHead::read).orElse(new NoRepository());
            }
        }
        return new NoRepository();
    }

    /** In a worktree or submodule <code>.git</code> is a file that names the directory. */
    private static Optional<Path> gitDirectory(Path marker) {
        if (Files.isDirectory(marker)) {
            return Optional.of(marker);
        }
        return firstLine(marker)
                .filter(line -> line.startsWith("gitdir:"))
                .map(line ->
                        marker.resolveSibling(line.substring("gitdir:".length()).strip()));
    }

    private static Optional<GitHead> read(Path gitDirectory) {
        return firstLine(gitDirectory.resolve("HEAD")).map(GitHead::parse);
    }

    private static GitHead parse(String head) {
        String prefix = "ref: refs/heads/";
        return head.startsWith(prefix) ? new Branch(head.substring(prefix.length())) : new Detached(head);
    }

    private static Optional<String> firstLine(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            // branch names are UTF-8 by convention, but any bytes are allowed
            return lines.findFirst()
                    .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .map(String::strip);
        } catch (IOException unreadable) {
            // a repository whose HEAD cannot be read is treated as none: only fp- tags are pushed then
            return Optional.empty();
        }
    }
}
