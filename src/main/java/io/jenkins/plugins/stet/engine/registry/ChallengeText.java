package io.jenkins.plugins.stet.engine.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads <code>Scheme key="value", key=value, Scheme ...</code>, and whatever a peer makes of it, without failing. */
final class ChallengeText {
    private static final int LONGEST = 8 << 10;

    private final String text;
    private int at;

    private ChallengeText(String text) {
        this.text = text;
    }

    record Offer(String scheme, Map<String, String> parameters) {}

    static List<Offer> offers(String header) {
        String bounded = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        return new ChallengeText(bounded).read();
    }

    private List<Offer> read() {
        List<Offer> offers = new ArrayList<>();
        while (at < text.length()) {
            String word = word();
            if (word.isEmpty()) {
                at++; // a separator, or a character that has no place here
            } else if (isNext('=') && !offers.isEmpty()) {
                at++;
                offers.get(offers.size() - 1).parameters().putIfAbsent(word, value());
            } else {
                offers.add(new Offer(word, new LinkedHashMap<>()));
            }
        }
        return offers;
    }

    private String word() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        if (!isNext('"')) {
            int start = at;
            while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ' ') {
                at++;
            }
            return text.substring(start, at);
        }
        return quoted();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
            at += escape ? 1 : 0;
            value.append(text.charAt(at++));
        }
        at++;
        return value.toString();
    }

    private boolean isNext(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
}
