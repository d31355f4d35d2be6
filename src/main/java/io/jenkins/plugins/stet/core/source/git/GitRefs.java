package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The refs of a repository that keeps them in files. */
final class GitRefs {
    private static final String TAGS = "refs/tags/";

    private final GitDirectory git;
    private final Map<String, Tag> refs = new TreeMap<>();

    /**
     * @param target what the ref names
     * @param peeled the commit behind an annotated tag; nothing when only an object database could tell
     */
    private record Tag(String target, Optional<String> peeled) {}

    GitRefs(GitDirectory git) throws IOException {
        this.git = git;
        readPacked(git.common().resolve("packed-refs"));
        readLooseTags();
    }

    private void readPacked(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        boolean allPeeled = false;
        String last = "";
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("#")) {
                allPeeled = line.contains("fully-peeled") || line.contains(" peeled");
            } else if (line.startsWith("^")) {
                refs.computeIfPresent(last, (name, tag) -> new Tag(tag.target(), Optional.of(line.substring(1))));
            } else if (line.indexOf(' ') > 0) {
                String target = line.substring(0, line.indexOf(' '));
                last = line.substring(target.length() + 1);
                refs.put(last, new Tag(target, allPeeled ? Optional.of(target) : Optional.empty()));
            }
        }
    }

    private void readLooseTags() throws IOException {
        Path directory = git.common().resolve(TAGS);
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = TAGS + directory.relativize(file).toString().replace('\\', '/');
                String target =
                        Files.readString(file, StandardCharsets.ISO_8859_1).strip();
                refs.put(name, new Tag(target, LooseObjects.peel(git.common(), target)));
            }
        }
    }

    /** The commit that is checked out. */
    String head() throws IOException {
        String text = headText();
        return isBranch(text) ? resolve(branchOf(text)) : text;
    }

    /** The branch that is checked out, "" for a detached HEAD. */
    String branch() throws IOException {
        String text = headText();
        return isBranch(text) ? branchOf(text) : "";
    }

    private String headText() throws IOException {
        return PlainFile.text(git.own().resolve("HEAD"), StandardCharsets.ISO_8859_1)
                .strip();
    }

    private static boolean isBranch(String head) {
        return head.startsWith("ref:");
    }

    private static String branchOf(String head) throws IOException {
        String branch = head.substring("ref:".length()).strip();
        if (branch.equals("refs/heads/.invalid")) {
            throw new IOException("the repository keeps its refs in reftables, which are not read; add .git to the"
                    + " ignore file, or convert it with git refs migrate --ref-format=files");
        }
        return branch;
    }

    private String resolve(String branch) throws IOException {
        Path loose = git.common().resolve(branch);
        if (Files.isRegularFile(loose)) {
            return Files.readString(loose, StandardCharsets.ISO_8859_1).strip();
        }
        Tag packed = refs.get(branch);
        return packed == null ? "(no commit yet)" : packed.target();
    }

    /** Tags at a commit, and those of which it cannot be told where they are: these count as they stand. */
    Map<String, String> tagsAt(String commit) {
        Map<String, String> tags = new TreeMap<>();
        refs.forEach((name, tag) -> {
            if (name.startsWith(TAGS) && tag.peeled().orElse(commit).equals(commit)) {
                tags.put(name, tag.target());
            }
        });
        return tags;
    }
}
