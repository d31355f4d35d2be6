package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code --name=value} words between an instruction's name and its arguments. */
record Flags(List<Flag> all) {
    /**
     * @param value without its quotes
     * @param written whether there was a '='
     */
    record Flag(String name, String value, boolean written) {
        boolean isOn() {
            return !written || value.equalsIgnoreCase("true");
        }
    }

    /** What stands behind the flags. */
    record Split(Flags flags, String rest) {}

    Flags {
        all = List.copyOf(all);
    }

    static Split split(String text, char escape) {
        List<Flag> flags = new ArrayList<>();
        int at = skipBlanks(text, 0);
        while (text.startsWith("--", at)) {
            StringBuilder word = new StringBuilder();
            int end = readWord(text, at, escape, word);
            at = skipBlanks(text, end);
            if (word.toString().equals("--")) {
                break;
            }
            flags.add(flag(word.substring(2)));
        }
        return new Split(new Flags(flags), GoText.trim(text.substring(at)));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && GoText.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int readWord(String text, int from, char escape, StringBuilder word) {
        char quote = 0;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote == 0 && GoText.isSpace(c)) {
                break;
            }
            if (c == escape) {
                at++;
                if (at < text.length()) {
                    word.append(text.charAt(at));
                }
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else {
                word.append(c);
            }
        }
        return Math.min(at, text.length());
    }

    private static Flag flag(String word) {
        int equals = word.indexOf('=');
        return equals < 0
                ? new Flag(word, "", false)
                : new Flag(word.substring(0, equals), word.substring(equals + 1), true);
    }

    Optional<String> value(String name) {
        Optional<String> last = Optional.empty();
        for (Flag flag : all) {
            if (flag.name().equals(name)) {
                last = Optional.of(flag.value());
            }
        }
        return last;
    }

    List<String> values(String name) {
        List<String> values = new ArrayList<>();
        for (Flag flag : all) {
            if (flag.name().equals(name)) {
                values.add(flag.value());
            }
        }
        return values;
    }

    boolean isOn(String name) {
        for (Flag flag : all) {
            if (flag.name().equals(name) && flag.isOn()) {
                return true;
            }
        }
        return false;
    }

    boolean has(String name) {
        for (Flag flag : all) {
            if (flag.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    List<String> unknownTo(List<String> known) {
        List<String> unknown = new ArrayList<>();
        for (Flag flag : all) {
            if (!known.contains(flag.name())) {
                unknown.add(flag.name());
            }
        }
        return unknown;
    }
}
