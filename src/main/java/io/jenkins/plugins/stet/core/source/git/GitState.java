package io.jenkins.plugins.stet.core.source.git;

import java.io.IOException;
import java.nio.file.Path;

/** What a copied {@code .git} counts as: commit id, branch and tags at that commit, nothing else in it. */
public final class GitState {
    private GitState() {}

    /** @param dotGit the directory or file of that name */
    public static String of(Path dotGit) throws IOException {
        GitRefs refs = new GitRefs(GitDirectory.of(dotGit));
        String commit = refs.head();
        StringBuilder text = new StringBuilder("commit ").append(commit).append('\n');
        text.append("branch ").append(refs.branch()).append('\n');
        refs.tagsAt(commit).forEach((name, target) -> text.append("tag ")
                .append(name)
                .append(' ')
                .append(target)
                .append('\n'));
        return text.toString();
    }
}
