package io.jenkins.plugins.stet.core.source.glob;

import java.util.ArrayList;
import java.util.List;

/** Compiles the part of a glob between two slashes; its text is raw (a char is a byte). */
final class NameParser {
    private final String glob;
    private final String text;
    private final List<NameTokens.Token> tokens = new ArrayList<>();
    private int at;

    private NameParser(String glob, String text) {
        this.glob = glob;
        this.text = text;
    }

    static NameMatcher parse(String glob, String text) throws GlobException {
        NameParser parser = new NameParser(glob, text);
        parser.parse();
        return parser.simplest();
    }

    private void parse() throws GlobException {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '*' -> star();
                case '?' -> {
                    at++;
                    tokens.add(new NameTokens.Token.AnyRune());
                }
                case '[' -> members();
                default -> tokens.add(new NameTokens.Token.Rune(rune()));
            }
        }
    }

    private void star() {
        at++;
        if (tokens.isEmpty() || !(tokens.get(tokens.size() - 1) instanceof NameTokens.Token.Star)) {
            tokens.add(NameTokens.Token.Star.ANY_RUNES);
        }
    }

    private int rune() throws GlobException {
        if (text.charAt(at) == '\\' && ++at == text.length()) {
            throw new GlobException(glob, "ends with a backslash; write \\\\ for the character itself");
        }
        int rune = Runes.at(text, at);
        at += Runes.width(text, at);
        return rune;
    }

    private void members() throws GlobException {
        at++;
        boolean negated = peek('!') || peek('^');
        at += negated ? 1 : 0;
        List<int[]> ranges = new ArrayList<>();
        while (ranges.isEmpty() || !peek(']')) {
            int low = member();
            boolean range = peek('-') && at + 1 < text.length() && text.charAt(at + 1) != ']';
            at += range ? 1 : 0;
            ranges.add(new int[] {low, range ? member() : low});
        }
        at++;
        tokens.add(new NameTokens.Token.Members(negated, List.copyOf(ranges)));
    }

    private int member() throws GlobException {
        if (at >= text.length()) {
            throw new GlobException(glob, "has a '[' without ']'; write \\[ for the character itself");
        }
        return rune();
    }

    private boolean peek(char c) throws GlobException {
        if (at >= text.length()) {
            throw new GlobException(glob, "has a '[' without ']'; write \\[ for the character itself");
        }
        return text.charAt(at) == c;
    }

    private NameMatcher simplest() {
        long stars = tokens.stream()
                .filter(token -> token instanceof NameTokens.Token.Star)
                .count();
        long runes = tokens.stream()
                .filter(token -> token instanceof NameTokens.Token.Rune)
                .count();
        if (stars + runes < tokens.size() || stars > 1) {
            return new NameMatcher.Wild(new NameTokens(tokens));
        }
        int star = stars == 0 ? -1 : tokens.indexOf(NameTokens.Token.Star.ANY_RUNES);
        return stars == 0
                ? new NameMatcher.Literal(raw(0, tokens.size()))
                : new NameMatcher.Star(raw(0, star), raw(star + 1, tokens.size()));
    }

    private String raw(int from, int to) {
        StringBuilder raw = new StringBuilder();
        for (NameTokens.Token token : tokens.subList(from, to)) {
            raw.append(Runes.raw(((NameTokens.Token.Rune) token).rune()));
        }
        return raw.toString();
    }
}
