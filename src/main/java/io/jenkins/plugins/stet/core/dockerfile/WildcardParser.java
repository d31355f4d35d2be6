package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** Cuts a valid pattern into tokens; only ignore rules know {@code **}. */
final class WildcardParser {
    private final String pattern;
    private final boolean doubleStars;
    private final List<WildcardToken> tokens = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    private WildcardParser(String pattern, boolean doubleStars) {
        this.pattern = pattern;
        this.doubleStars = doubleStars;
    }

    static List<WildcardToken> parse(String pattern, boolean doubleStars) {
        return new WildcardParser(pattern, doubleStars).parse();
    }

    private List<WildcardToken> parse() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            switch (c) {
                case '*' -> star();
                case '?' -> add(new WildcardToken.One());
                case '[' -> add(parseClass());
                case '\\' -> literal.append(pattern.charAt(at++));
                default -> literal.append(c);
            }
        }
        flush();
        return List.copyOf(tokens);
    }

    private void star() {
        if (!doubleStars || !next('*')) {
            add(new WildcardToken.Star());
            return;
        }
        next('/');
        add(at == pattern.length() ? new WildcardToken.AnyTail() : new WildcardToken.AnyDirectories());
    }

    private boolean next(char c) {
        boolean found = at < pattern.length() && pattern.charAt(at) == c;
        if (found) {
            at++;
        }
        return found;
    }

    private WildcardToken parseClass() {
        boolean negated = next('^');
        List<WildcardToken.Range> ranges = new ArrayList<>();
        while (ranges.isEmpty() || !next(']')) {
            int low = member();
            ranges.add(new WildcardToken.Range(low, next('-') ? member() : low));
        }
        return new WildcardToken.OneOf(negated, List.copyOf(ranges));
    }

    private int member() {
        next('\\');
        int rune = pattern.codePointAt(at);
        at += Character.charCount(rune);
        return rune;
    }

    private void add(WildcardToken token) {
        flush();
        tokens.add(token);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            tokens.add(new WildcardToken.Literal(RawPaths.of(literal.toString())));
            literal.setLength(0);
        }
    }
}
