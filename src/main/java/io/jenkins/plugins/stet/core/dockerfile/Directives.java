package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments at the top of a Dockerfile that are orders to its reader. */
record Directives(List<Directive> all) {
    private static final Pattern FORM = Pattern.compile("([a-zA-Z][a-zA-Z0-9]*)\\s*=\\s*(.+?)\\s*", Pattern.DOTALL);
    private static final Pattern JSON_SYNTAX = Pattern.compile("\"syntax\"\\s*:\\s*\"([^\"]+)\"");
    private static final List<String> NAMES = List.of("syntax", "escape", "check");

    record Directive(String name, String value, int line) {}

    Directives {
        all = List.copyOf(all);
    }

    /** @throws DockerfileException for a directive given twice or an escape that is none */
    static Directives read(List<String> lines) throws DockerfileException {
        Directives directives = new Directives(collect(lines, "#", 0));
        List<String> seen = new ArrayList<>();
        for (Directive directive : directives.all()) {
            if (seen.contains(directive.name())) {
                throw new DockerfileException(
                        directive.line(),
                        "the directive \"" + directive.name() + "\" is given twice: keep one of them");
            }
            seen.add(directive.name());
        }
        directives.escape();
        return directives;
    }

    private static List<Directive> collect(List<String> lines, String comment, int from) {
        List<Directive> found = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            String line = GoText.trimStart(lines.get(i));
            if (!line.startsWith(comment)) {
                break;
            }
            Matcher form = FORM.matcher(GoText.trim(line.substring(comment.length())));
            if (!form.matches() || !NAMES.contains(form.group(1).toLowerCase(Locale.ROOT))) {
                break;
            }
            found.add(new Directive(form.group(1).toLowerCase(Locale.ROOT), form.group(2), i + 1));
        }
        return found;
    }

    /**
     * The engine looks for {@code syntax} in more forms than for the others, so that other languages can be built: in
     * comments with "//", in a JSON object, behind a "#!" line.
     */
    static Optional<Directive> syntax(List<String> lines) {
        int from = !lines.isEmpty() && lines.get(0).startsWith("#!") ? 1 : 0;
        List<Directive> found = new ArrayList<>(collect(lines, "#", from));
        found.addAll(collect(lines, "//", from));
        for (Directive each : found) {
            if (each.name().equals("syntax")) {
                return Optional.of(firstWord(each));
            }
        }
        return jsonSyntax(lines, from);
    }

    private static Optional<Directive> jsonSyntax(List<String> lines, int from) {
        if (!beginsAnObject(lines, from)) {
            return Optional.empty();
        }
        Matcher json = JSON_SYNTAX.matcher(String.join("\n", lines.subList(from, lines.size())));
        return json.find()
                ? Optional.of(firstWord(new Directive("syntax", json.group(1), from + 1)))
                : Optional.empty();
    }

    private static boolean beginsAnObject(List<String> lines, int from) {
        for (String line : lines.subList(from, lines.size())) {
            String text = GoText.trimStart(line);
            if (!text.isEmpty()) {
                return text.startsWith("{");
            }
        }
        return false;
    }

    private static Directive firstWord(Directive directive) {
        return new Directive(directive.name(), directive.value().split(" ", 2)[0], directive.line());
    }

    char escape() throws DockerfileException {
        for (Directive directive : all) {
            if (directive.name().equals("escape")) {
                if (!directive.value().equals("`") && !directive.value().equals("\\")) {
                    throw new DockerfileException(
                            directive.line(),
                            "the escape character \"" + directive.value() + "\" is neither ` nor \\: use one of these");
                }
                return directive.value().charAt(0);
            }
        }
        return '\\';
    }
}
