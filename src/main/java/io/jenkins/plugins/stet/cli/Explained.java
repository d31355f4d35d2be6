package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Detecting.Detected;
import io.jenkins.plugins.stet.core.baseline.PassedContent;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.source.FileKind;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.core.source.TreePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One service with all that is known of it.
 *
 * @param origins by file, the rule that took it
 */
record Explained(
        Detected detected,
        ServiceResult service,
        ServiceReading reading,
        ServiceHistory history,
        Map<TreePath, String> origins) {
    /** What passed last. */
    Optional<PassedContent> baseline() {
        return history.passes(Records.TRUST).stream().findFirst();
    }

    /** Names of the sections that are not what they were; with the runtime configuration, which is no section. */
    List<String> differingSections(PassedContent passed) {
        if (!(service.content() instanceof ContentState.Known known)) {
            return List.of();
        }
        Map<String, String> before = passed.content().sections();
        Map<String, String> now = known.content().sections();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
        if (!passed.mark().config().equals(known.config())) {
            names.add("config");
        }
        return List.copyOf(names);
    }

    String origin(InputFile input) {
        return origins.getOrDefault(input.path(), "");
    }

    static String kind(InputFile input) {
        return input.file().kind().name().toLowerCase(Locale.ROOT);
    }

    static String mode(InputFile input) {
        return String.format("%04o", input.file().mode());
    }

    /** The content id; of a link its text, bytes that are no UTF-8 shown as in paths. */
    static String digest(InputFile input) {
        String content = input.file().content();
        return isLink(input) ? linkText(content) : content;
    }

    static boolean isLink(InputFile input) {
        return input.file().kind() == FileKind.SYMLINK;
    }

    private static String linkText(String raw) {
        // an absolute target is no path of the tree, but is shown the same way
        return raw.startsWith("/") ? '/' + linkText(raw.substring(1)) : shown(raw);
    }

    private static String shown(String raw) {
        return raw.endsWith("/") ? shown(raw.substring(0, raw.length() - 1)) + '/' : new TreePath(raw).display();
    }
}
