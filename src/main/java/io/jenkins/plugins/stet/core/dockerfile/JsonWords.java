package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the JSON form of an instruction; what is not exactly an array of strings is the shell form. */
final class JsonWords {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int at;

    private JsonWords(String text) {
        this.text = text;
    }

    static Optional<List<String>> parse(String text) {
        JsonWords reader = new JsonWords(text);
        return reader.array() ? Optional.of(List.copyOf(reader.words)) : Optional.empty();
    }

    private boolean array() {
        if (!take('[')) {
            return false;
        }
        if (take(']')) {
            return atEnd();
        }
        do {
            if (!string()) {
                return false;
            }
        } while (take(','));
        return take(']') && atEnd();
    }

    private boolean atEnd() {
        blanks();
        return at == text.length();
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char c) {
        blanks();
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                words.add(word.toString());
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape(word))) {
                return false;
            }
            if (c != '\\') {
                word.append(c);
            }
        }
        return false;
    }

    private boolean escape(StringBuilder word) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c == 'u') {
            return unicode(word);
        }
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) {
            word.append("\"\\/\b\f\n\r\t".charAt(known));
        }
        return known >= 0;
    }

    private boolean unicode(StringBuilder word) {
        if (at + 4 > text.length()) {
            return false;
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(text.charAt(at++), 16);
            if (digit < 0) {
                return false;
            }
            code = code * 16 + digit;
        }
        word.append((char) code);
        return true;
    }
}
