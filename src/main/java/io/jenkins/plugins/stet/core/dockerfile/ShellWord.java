package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;

/**
 * Quotes, escapes and variables of one Dockerfile word, read as the engine reads them: close to a shell's rules but
 * not the same. In raw mode quotes and escapes stay in the text and unset variables too; heredocs are found that way.
 */
final class ShellWord {
    static final int END = -1;
    private static final int DEEPEST = 50;

    /** How to read. */
    record Mode(char escape, boolean rawQuotes, boolean rawEscapes) {}

    private final String source;
    private final Mode mode;
    private final Variables variables;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;
    private int depth;

    ShellWord(String source, Mode mode, Variables variables) {
        this.source = source;
        this.mode = mode;
        this.variables = variables;
    }

    /** The whole text with its variables put in. */
    String expand() throws SubstitutionException {
        return until(END, mode.rawEscapes(), false);
    }

    /** The text cut at white space outside of quotes; what a variable brings is cut too. */
    List<String> split() throws SubstitutionException {
        until(END, mode.rawEscapes(), true);
        endWord();
        return words;
    }

    int peek() {
        return at < source.length() ? source.charAt(at) : END;
    }

    int next() {
        return at < source.length() ? source.charAt(at++) : END;
    }

    /** Reads up to the character that ends this part, and over it. */
    String until(int stop, boolean rawEscapes, boolean splitting) throws SubstitutionException {
        if (++depth > DEEPEST) {
            throw new SubstitutionException("it is nested too deeply");
        }
        StringBuilder result = new StringBuilder();
        while (peek() != stop) {
            int c = peek();
            if (c == END) {
                throw new SubstitutionException("'" + (char) stop + "' is missing");
            }
            piece(c, rawEscapes, splitting, result);
        }
        next();
        depth--;
        return result.toString();
    }

    private void piece(int c, boolean rawEscapes, boolean splitting, StringBuilder result)
            throws SubstitutionException {
        switch (c) {
            case '$' -> take(new Dollar(this, variables).read(), false, splitting, result);
            case '\'' -> take(singleQuoted(), true, splitting, result);
            case '"' -> take(doubleQuoted(rawEscapes), true, splitting, result);
            case '<' -> take(angle(), true, splitting, result);
            default -> {
                if (c == mode.escape()) {
                    take(escaped(rawEscapes), true, splitting, result);
                } else {
                    take(Character.toString(next()), false, splitting, result);
                }
            }
        }
    }

    private void take(String text, boolean verbatim, boolean splitting, StringBuilder result) {
        result.append(text);
        if (!splitting) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            if (verbatim || !GoText.isSpace(text.charAt(i))) {
                word.append(text.charAt(i));
            } else {
                endWord();
            }
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private String escaped(boolean rawEscapes) {
        String kept = rawEscapes
                ? Character.toString(next())
                : Character.toString(next()).substring(1);
        int c = next();
        return c == END ? kept : kept + (char) c;
    }

    private String singleQuoted() throws SubstitutionException {
        int end = source.indexOf('\'', at + 1);
        if (end < 0) {
            throw new SubstitutionException("a single quote does not end");
        }
        String text = mode.rawQuotes() ? source.substring(at, end + 1) : source.substring(at + 1, end);
        at = end + 1;
        return text;
    }

    private String doubleQuoted(boolean rawEscapes) throws SubstitutionException {
        StringBuilder result = new StringBuilder();
        String quote = mode.rawQuotes() ? "\"" : "";
        next();
        result.append(quote);
        while (peek() != '"') {
            int c = peek();
            if (c == END) {
                throw new SubstitutionException("a double quote does not end");
            }
            if (c == '$') {
                result.append(new Dollar(this, variables).read());
            } else if (c == mode.escape()) {
                result.append(escapedInQuotes(rawEscapes));
            } else {
                result.append((char) next());
            }
        }
        next();
        return result.append(quote).toString();
    }

    /** Inside of quotes only the quote, the dollar and the escape itself are escaped. */
    private String escapedInQuotes(boolean rawEscapes) {
        char escape = (char) next();
        String kept = rawEscapes ? Character.toString(escape) : "";
        int c = peek();
        if (c == END) {
            return kept;
        }
        return kept + (c == '"' || c == '$' || c == escape ? (char) next() : escape);
    }

    /** Blanks between {@code <<} and its word belong to the heredoc. */
    private String angle() {
        StringBuilder result = new StringBuilder().append((char) next());
        if (peek() == '<') {
            result.append((char) next());
            while (peek() == ' ' || peek() == '\t' || peek() == '\r') {
                result.append((char) next());
            }
        }
        return result.toString();
    }
}
