package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.ImageTags;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What git says of a working copy, asked by its own command because only that knows its configuration. It decides names
 * and labels, never what is built; where there is no answer the image gets no name but that of its content.
 */
final class GitState {
    private static final String BRANCHES = "refs/heads/";
    /** Two letters and a space stand before the path. */
    private static final int STATUS = 3;
    /** Other letters stand before files of which git was told not to look whether they differ. */
    private static final String WATCHED = "H ";

    private final GitCommand git;
    /** "" where none is checked out. */
    private final String branch;

    GitState(Path root) {
        this.git = new GitCommand(root);
        this.branch = git.ask("symbolic-ref", "--quiet", "HEAD")
                .map(String::strip)
                .filter(ref -> ref.startsWith(BRANCHES))
                .map(ref -> ref.substring(BRANCHES.length()))
                .orElse("");
    }

    /**
     * A branch's tag may only lead to what is committed on that branch.
     *
     * @param inputs files relative to the root
     */
    TrustRules rules(Collection<String> inputs) {
        return !branch.isEmpty() && isCommitted(new TreeSet<>(inputs))
                ? new TrustRules.Branch(branch)
                : new TrustRules.Headless("");
    }

    /** Why images get no tag but that of their content, in one line; nothing when the branch's tag moves. */
    Optional<String> whyUnnamed(TrustRules rules) {
        if (rules instanceof TrustRules.Branch) {
            return Optional.empty();
        }
        return Optional.of(
                branch.isEmpty()
                        ? "no branch is checked out, so images are tagged by their content (fp-...) only"
                        : "the tag of branch '" + branch
                                + "' is not moved, because not all inputs are committed: images are"
                                + " tagged by their content (fp-...) only");
    }

    /** The cache of the branch may be read with any content. */
    List<ImageReference> caches(ImageRepository repository) {
        return branch.isEmpty() || repository.isLocal()
                ? List.of()
                : List.of(repository.tag(ImageTags.branchCache(branch)));
    }

    /** Every input is in the index, and nothing of them differs from the commit. */
    private boolean isCommitted(NavigableSet<String> inputs) {
        Optional<String> tracked = git.ask("ls-files", "-v", "-z", "--recurse-submodules", "--", ".");
        Optional<String> status = git.ask(
                "status",
                "--porcelain",
                "-z",
                "--untracked-files=all",
                "--ignore-submodules=none",
                "--no-renames",
                "--",
                ".");
        Optional<String> prefix = git.ask("rev-parse", "--show-prefix");
        if (tracked.isEmpty() || status.isEmpty() || prefix.isEmpty()) {
            return false;
        }
        Set<String> known = Arrays.stream(tracked.get().split("\0", -1))
                .filter(line -> line.startsWith(WATCHED))
                .map(line -> line.substring(WATCHED.length()))
                .collect(Collectors.toSet());
        String top = prefix.get().strip();
        return known.containsAll(inputs)
                && Arrays.stream(status.get().split("\0", -1))
                        .filter(line -> line.length() > STATUS)
                        .noneMatch(line -> concerns(line, top, inputs));
    }

    /** A file that is gone counts in any case: nobody knows any more whose input it was. */
    private static boolean concerns(String line, String prefix, NavigableSet<String> inputs) {
        String path = line.substring(STATUS);
        if (line.substring(0, STATUS).contains("D") || !path.startsWith(prefix)) {
            return true;
        }
        String own = path.substring(prefix.length());
        String directory = own.endsWith("/") ? own : own + "/";
        String next = inputs.ceiling(directory);
        return inputs.contains(own) || (next != null && next.startsWith(directory));
    }

    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        git.ask("rev-parse", "--verify", "--quiet", "HEAD")
                .map(String::strip)
                .filter(commit -> !commit.isEmpty())
                .ifPresent(commit -> labels.put("org.opencontainers.image.revision", commit));
        git.ask("config", "--get", "remote.origin.url")
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .ifPresent(url -> labels.put("org.opencontainers.image.source", withoutUser(url)));
        return labels;
    }

    /** Addresses of remotes often hold a password, and labels are for everybody. */
    static String withoutUser(String url) {
        return url.replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*://)[^/]*@", "$1");
    }
}
