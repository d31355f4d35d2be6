package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what one COPY or ADD takes from the context. */
final class CopyReader {
    private static final List<String> COPY_FLAGS = List.of("from", "chown", "chmod", "link", "exclude", "parents");
    private static final List<String> ADD_FLAGS =
            List.of("chown", "chmod", "link", "exclude", "keep-git-dir", "checksum", "unpack");
    private static final Pattern URL = Pattern.compile("https?://.*", Pattern.DOTALL);
    private static final Pattern GIT = Pattern.compile(
            "(git|ssh)://.*|[A-Za-z0-9_-]+@[A-Za-z0-9.-]+:.*|https?://[^#?]*\\.git([#?].*)?", Pattern.DOTALL);

    private final Instruction instruction;
    private final boolean add;
    private final Findings findings;

    private CopyReader(Instruction instruction, Findings findings) {
        this.instruction = instruction;
        this.add = instruction.keyword().equals("ADD");
        this.findings = findings;
    }

    static void read(Instruction instruction, Substitution substitution, Variables variables, Findings findings)
            throws DockerfileException {
        List<String> words = instruction.list();
        if (words.size() < 2) {
            throw new DockerfileException(
                    instruction.line(), instruction.keyword() + " needs at least one source and a destination");
        }
        CopyReader reader = new CopyReader(instruction, findings);
        reader.checkFlags();
        if (!reader.add && !instruction.flags().value("from").orElse("").isEmpty()) {
            return;
        }
        for (String word : words.subList(0, words.size() - 1)) {
            if (Heredoc.inWord(word).isEmpty()) {
                reader.source(word, substitution.expand(word, variables));
            }
        }
    }

    private void checkFlags() {
        for (String flag : instruction.flags().unknownTo(add ? ADD_FLAGS : COPY_FLAGS)) {
            widen("--" + flag + " of " + instruction.keyword() + " is not known");
        }
    }

    private void source(String word, Expansion expansion) throws DockerfileException {
        if (expansion instanceof Expansion.Unknown unknown) {
            widen(instruction.keyword() + " " + word + ": " + unknown.why());
            return;
        }
        String text = ((Expansion.Known) expansion).text();
        if (add && (GIT.matcher(text).matches() || URL.matcher(text).matches())) {
            remote(text);
        } else if (instruction.flags().isOn("parents")) {
            withParents(text);
        } else {
            take(CleanPath.inContext(text), ContextSource.Parents.No.PARENTS);
        }
    }

    private void remote(String address) {
        if (instruction.flags().value("checksum").isEmpty()) {
            findings.warn(
                    instruction.line(),
                    "ADD " + address + ": a change there is never seen; give --checksum, or copy a file that you keep");
        }
    }

    /** Before "/./" stands where to look, behind it what keeps its directories. */
    private void withParents(String text) throws DockerfileException {
        int pivot = text.indexOf("/./");
        String below = CleanPath.inContext(pivot < 0 ? text : text.substring(pivot + 3));
        if (below.isEmpty()
                || below.startsWith("!")
                || !PathRules.of(List.of(below)).oddLines().isEmpty()) {
            widen("COPY --parents " + text + " is not understood");
            return;
        }
        take(CleanPath.inContext(pivot < 0 ? "" : text.substring(0, pivot)), new ContextSource.Parents.Below(below));
    }

    private void take(String pattern, ContextSource.Parents parents) throws DockerfileException {
        String strange = StrangePaths.whyStrange(pattern);
        if (!strange.isEmpty()) {
            widen(instruction.keyword() + " " + pattern + ": " + strange);
            return;
        }
        List<String> excludes = instruction.flags().values("exclude");
        checkExcludes(excludes);
        ContextSource.Kind kind = add ? ContextSource.Kind.ADD : ContextSource.Kind.COPY;
        findings.source(new ContextSource(kind, pattern, instruction.line(), excludes, parents));
    }

    private void checkExcludes(List<String> excludes) throws DockerfileException {
        try {
            PathRules.of(excludes);
        } catch (DockerfileException e) {
            throw new DockerfileException(instruction.line(), "--exclude: " + e.getMessage());
        }
    }

    private void widen(String why) {
        findings.widen(instruction.line(), why);
    }
}
