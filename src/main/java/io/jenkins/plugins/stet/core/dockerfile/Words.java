package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text behind an instruction's name into words, in the two ways that instructions know. */
final class Words {
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
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int end = blank(text, 0); end < text.length(); end = blank(text, begin)) {
            words.add(text.substring(begin, end));
            begin = behindBlanks(text, end);
        }
        if (!text.isEmpty()) {
            words.add(text.substring(begin));
        }
        return words;
    }

    /** The first word, and what follows the white space behind it; only the first where there is none. */
    static List<String> firstAndRest(String text) {
        int blank = blank(text, 0);
        return blank == text.length()
                ? List.of(text)
                : List.of(text.substring(0, blank), text.substring(behindBlanks(text, blank)));
    }

    private static int blank(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == 0x0B || c == '\f';
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
