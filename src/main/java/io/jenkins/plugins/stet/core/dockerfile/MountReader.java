package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Locale;

/** Finds what the mounts of one RUN take from the context. */
final class MountReader {
    private static final List<String> RUN_FLAGS = List.of("mount", "network", "security", "device");
    private static final List<String> OTHER_TYPES = List.of("cache", "tmpfs", "secret", "ssh");

    private final Instruction run;
    private final Substitution substitution;
    private final Variables variables;
    private final Findings findings;

    MountReader(Instruction run, Substitution substitution, Variables variables, Findings findings) {
        this.run = run;
        this.substitution = substitution;
        this.variables = variables;
        this.findings = findings;
    }

    void read() {
        for (String flag : run.flags().unknownTo(RUN_FLAGS)) {
            widen("--" + flag + " of RUN is not known");
        }
        for (RunMount mount : RunMount.of(run)) {
            if (mount.from().isEmpty()) {
                readMount(mount);
            }
        }
    }

    private void readMount(RunMount mount) {
        Expansion type = substitution.expand(mount.value("type").orElse("bind"), variables);
        if (type instanceof Expansion.Known known
                && OTHER_TYPES.contains(known.text().toLowerCase(Locale.ROOT))) {
            return;
        }
        if (!(type instanceof Expansion.Known known && known.text().equalsIgnoreCase("bind"))) {
            widen("the type of a mount is not known: " + mount.value("type").orElse(""));
            return;
        }
        Expansion source = substitution.expand(mount.value("source", "src").orElse(""), variables);
        if (source instanceof Expansion.Known path) {
            bind(CleanPath.inContext(path.text()));
        } else {
            widen("RUN --mount: " + ((Expansion.Unknown) source).why());
        }
    }

    private void bind(String path) {
        String strange = PathPattern.hasWildcard(path)
                ? "a mount's source with a wildcard is read differently by the parts of an engine"
                : StrangePaths.whyStrange(path);
        if (strange.isEmpty()) {
            findings.source(new ContextSource(
                    ContextSource.Kind.BIND, path, run.line(), List.of(), ContextSource.Parents.No.PARENTS));
        } else {
            widen("RUN --mount=source=" + path + ": " + strange);
        }
    }

    private void widen(String why) {
        findings.widen(run.line(), why);
    }
}
