package io.jenkins.plugins.stet.core.source.glob;

import java.util.List;

/** A name's pattern in tokens, tried with one point to return to: linear but for the number of stars. */
record NameTokens(List<Token> tokens) {
    sealed interface Token {
        record Rune(int rune) implements Token {}

        record AnyRune() implements Token {}

        enum Star implements Token {
            ANY_RUNES
        }

        /** Pairs of first and last rune. */
        record Members(boolean negated, List<int[]> ranges) implements Token {
            boolean contains(int rune) {
                return ranges.stream().anyMatch(range -> range[0] <= rune && rune <= range[1]) != negated;
            }
        }
    }

    NameTokens {
        tokens = List.copyOf(tokens);
    }

    boolean match(String name) {
        int token = 0;
        int at = 0;
        int starToken = -1;
        int starAt = 0;
        while (at < name.length()) {
            if (token < tokens.size() && tokens.get(token) instanceof Token.Star) {
                starToken = token++;
                starAt = at;
            } else if (token < tokens.size() && accepts(tokens.get(token), Runes.at(name, at))) {
                token++;
                at += Runes.width(name, at);
            } else if (starToken >= 0) {
                token = starToken + 1;
                starAt += Runes.width(name, starAt);
                at = starAt;
            } else {
                return false;
            }
        }
        return tokens.stream().skip(token).allMatch(rest -> rest instanceof Token.Star);
    }

    private static boolean accepts(Token token, int rune) {
        if (token instanceof Token.Rune wanted) {
            return wanted.rune() == rune;
        }
        return token instanceof Token.AnyRune || (token instanceof Token.Members members && members.contains(rune));
    }
}
