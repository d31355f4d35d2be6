package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text behind an instruction's name into words, in the two ways that instructions know. */
final class Words {
    static final Pattern BLANKS = Pattern.compile("[\\t\\x0B\\f\\r ]+");

    private final String text;
    private final char escape;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean quotedEmpty;

    private Words(String text, char escape) {
        this.text = text;
        this.escape = escape;
    }

    /** At white space, whatever the quotes. */
    static List<String> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(BLANKS.split(text, -1));
    }

    /** At white space outside of quotes; quotes and escapes stay for the substitution. */
    static List<String> quoted(String text, char escape) {
        return new Words(text, escape).read();
    }

    private List<String> read() {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && GoText.isSpace(c)) {
                endWord();
                continue;
            }
            if (c == escape && quote != '\'') {
                i++;
                if (i < text.length()) {
                    word.append(c).append(text.charAt(i));
                }
                continue;
            }
            quote = quoteAfter(c, quote);
            word.append(c);
        }
        endWord();
        return List.copyOf(words);
    }

    private char quoteAfter(char c, char quote) {
        if (quote == 0 && (c == '\'' || c == '"')) {
            quotedEmpty = true;
            return c;
        }
        return c == quote ? 0 : quote;
    }

    private void endWord() {
        if (quotedEmpty || !word.isEmpty()) {
            words.add(word.toString());
        }
        word.setLength(0);
        quotedEmpty = false;
    }
}
