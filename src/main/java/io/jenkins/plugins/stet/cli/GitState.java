package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.ImageTags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What git says of a working copy, asked by its own command because only that knows its configuration. It decides names
 * and labels, never what is built; where there is no answer the image gets no name but that of its content.
 */
final class GitState {
    private static final long PATIENCE_SECONDS = 20;

    private final Path root;
    private final GitHead head;

    GitState(Path root) {
        this.root = root;
        this.head = GitHead.of(root);
    }

    /** A branch's tag may only lead to what is committed on that branch. */
    TrustRules rules(Collection<String> inputs) {
        return head instanceof GitHead.Branch branch && isCommitted(inputs)
                ? new TrustRules.Branch(branch.name())
                : new TrustRules.Headless("");
    }

    /** The cache of the branch may be read with any content. */
    List<ImageReference> caches(ImageRepository repository) {
        return head instanceof GitHead.Branch branch && !repository.isLocal()
                ? List.of(repository.tag(ImageTags.branchCache(branch.name())))
                : List.of();
    }

    private boolean isCommitted(Collection<String> inputs) {
        Optional<String> status =
                ask("status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", ".");
        if (status.isEmpty()) {
            return false;
        }
        Set<String> wanted = new HashSet<>(inputs);
        String prefix = ask("rev-parse", "--show-prefix").map(String::strip).orElse("");
        for (String line : status.get().split("\0", -1)) {
            if (line.length() > 3) {
                String path = line.substring(3);
                if (path.startsWith(prefix) && wanted.contains(path.substring(prefix.length()))) {
                    return false;
                }
            }
        }
        return true;
    }

    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        ask("rev-parse", "--verify", "--quiet", "HEAD")
                .map(String::strip)
                .filter(commit -> !commit.isEmpty())
                .ifPresent(commit -> labels.put("org.opencontainers.image.revision", commit));
        ask("config", "--get", "remote.origin.url")
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .ifPresent(url -> labels.put("org.opencontainers.image.source", withoutUser(url)));
        return labels;
    }

    /** Addresses of remotes often hold a password, and labels are for everybody. */
    static String withoutUser(String url) {
        return url.replaceFirst("^([a-z+]+://)[^/@]*@", "$1");
    }

    private Optional<String> ask(String... words) {
        if (head instanceof GitHead.NoRepository) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(words));
        try {
            Process git = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return Optional.empty();
            }
            return git.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
