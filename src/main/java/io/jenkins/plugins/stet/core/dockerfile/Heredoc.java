package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The announcement of an inline file. Its text is part of the Dockerfile, so only its end matters here.
 *
 * @param chomp of {@code <<-}: tabs before the end marker do not count
 */
record Heredoc(String name, boolean chomp) {
    private static final Pattern WORD = Pattern.compile("([0-9]*)<<(-?)[ \\t\\n\\f\\r]*([^<]*)");
    private static final Variables UNTOUCHED = name -> new Variable.Value("$" + name);

    /** All that a line announces, in the order in which their texts follow. */
    static List<Heredoc> announcedBy(String line) {
        List<Heredoc> found = new ArrayList<>();
        for (String word : split(line, true, true)) {
            inWord(word).ifPresent(found::add);
        }
        return found;
    }

    static Optional<Heredoc> inWord(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches() || matcher.group(3).isEmpty()) {
            return Optional.empty();
        }
        List<String> names = split(matcher.group(3), false, false);
        return names.size() == 1
                ? Optional.of(new Heredoc(names.get(0), matcher.group(2).equals("-")))
                : Optional.empty();
    }

    /** A line that is no shell text announces nothing, whatever it holds. */
    private static List<String> split(String text, boolean rawQuotes, boolean rawEscapes) {
        try {
            return new ShellWord(text, new ShellWord.Mode('\\', rawQuotes, rawEscapes), UNTOUCHED).split();
        } catch (SubstitutionException e) {
            return List.of();
        }
    }

    boolean endsAt(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        int start = 0;
        while (chomp && start < end && line.charAt(start) == '\t') {
            start++;
        }
        return line.substring(start, end).equals(name);
    }
}
