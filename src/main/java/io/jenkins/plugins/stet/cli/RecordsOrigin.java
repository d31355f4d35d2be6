package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.core.source.git.GitCheckout;
import io.jenkins.plugins.stet.core.source.git.Tracking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Who may have written the records of a working copy: whoever can commit could otherwise say that nothing changed. */
sealed interface RecordsOrigin {
    /** Commands that ran here. */
    record OwnRuns() implements RecordsOrigin {}

    /** @param why they are not believed, and what to do */
    record Doubtful(String why, String advice) implements RecordsOrigin {}

    static RecordsOrigin of(Path root, StetDirectory directory) {
        if (!Files.isDirectory(directory.records())) {
            return new OwnRuns();
        }
        String place = root.relativize(directory.records()).toString().replace('\\', '/');
        Tracking tracking = tracking(root, place);
        if (tracking instanceof Tracking.Unclear) {
            tracking = asked(new GitCommand(root), place, tracking);
        }
        if (tracking instanceof Tracking.Yes) {
            return new Doubtful(
                    "the records in " + directory.records()
                            + " are in git: they came with a commit, whoever wrote them," + " and are not believed",
                    "Remove them with 'git rm -r .stet' (not with --cached, which leaves them here) and commit that;"
                            + " .stet/ ignores itself afterwards.");
        }
        return tracking instanceof Tracking.Unclear unclear
                ? new Doubtful(
                        "the records in " + directory.records() + " are not believed, because it cannot be told whether"
                                + " they came with a commit: " + unclear.why(),
                        "Install git, or see why it does not answer here.")
                : new OwnRuns();
    }

    private static Tracking tracking(Path root, String place) {
        try {
            Path real = root.toRealPath();
            return new GitCheckout(
                            real, StatReader.of(real), name -> System.getenv().getOrDefault(name, ""))
                    .tracking(place);
        } catch (IOException e) {
            return new Tracking.Unclear(String.valueOf(e.getMessage()));
        }
    }

    private static Tracking asked(GitCommand git, String place, Tracking unclear) {
        String top = place.substring(0, place.indexOf('/'));
        return git.ask("ls-files", "-z", "--", ":(icase)" + top)
                .map(listed -> Arrays.stream(listed.toLowerCase(Locale.ROOT).split("\0", -1))
                        .anyMatch(path -> path.equals(top) || path.equals(place) || path.startsWith(place + '/')))
                .<Tracking>map(seen -> seen ? new Tracking.Yes() : new Tracking.No())
                .orElse(unclear);
    }
}
