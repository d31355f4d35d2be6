package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One instruction of a Dockerfile.
 *
 * @param keyword in capitals
 * @param arguments what stands behind the flags, continuation lines joined
 * @param expression the whole instruction with its inline files, as a trigger keeps it
 */
record Instruction(String keyword, Flags flags, String arguments, String expression, int line, int endLine) {
    private static final List<String> WITH_HEREDOC = List.of("ADD", "COPY", "RUN");

    static Instruction parse(String text, char escape, int line) {
        String trimmed = GoText.trim(text);
        List<String> parts = Words.firstAndRest(trimmed);
        Flags.Split split = Flags.split(parts.size() == 2 ? parts.get(1) : "", escape);
        String keyword = parts.get(0).toUpperCase(Locale.ROOT);
        return new Instruction(keyword, split.flags(), split.rest(), trimmed, line, line);
    }

    Instruction until(int lastLine, String inlineText) {
        return new Instruction(keyword, flags, arguments, expression + inlineText, line, lastLine);
    }

    Instruction at(int otherLine) {
        return new Instruction(keyword, flags, arguments, expression, otherLine, otherLine);
    }

    /** What an ONBUILD keeps for its children, with inline files. */
    String trigger() {
        return GoText.trim(expression.substring("ONBUILD".length()));
    }

    /** The last line before inline files. */
    int headEndLine() {
        int inline = expression.indexOf('\n');
        return inline < 0
                ? endLine
                : endLine - (int) expression.substring(inline + 1).lines().count();
    }

    /** JSON form or words. */
    List<String> list() {
        Optional<List<String>> json = JsonWords.parse(arguments);
        return json.isPresent() ? json.get() : Words.plain(arguments);
    }

    boolean mayHaveHeredocs(char escape) {
        Instruction inner = keyword.equals("ONBUILD") && !arguments.isEmpty() ? parse(arguments, escape, line) : this;
        return WITH_HEREDOC.contains(inner.keyword)
                && inner.arguments.contains("<<")
                && JsonWords.parse(inner.arguments).isEmpty();
    }
}
