package io.jenkins.plugins.stet.core.dockerfile;

import java.util.BitSet;
import java.util.List;

/**
 * A compiled wildcard pattern. Every pair of token and position is tried at most once, so no pattern can make a match
 * slower than its length times the path's. Most paths are turned away by the literal end alone.
 */
final class Wildcard implements PathMatcher {
    private final List<WildcardToken> tokens;
    private final String head;
    private final String tail;

    Wildcard(List<WildcardToken> tokens) {
        this.tokens = tokens;
        this.head = literalAt(0);
        this.tail = literalAt(tokens.size() - 1);
    }

    private String literalAt(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index) instanceof WildcardToken.Literal literal
                ? literal.raw()
                : "";
    }

    @Override
    public boolean matches(String path) {
        return path.startsWith(head) && path.endsWith(tail) && new Run(path, false).from(0, 0);
    }

    /** Whether the pattern can match some path that begins with these bytes. */
    boolean matchesSomethingBeginningWith(String begin) {
        return new Run(begin, true).from(0, 0);
    }

    /** One attempt; as a prefix run it succeeds as soon as the path is used up. */
    private final class Run {
        private final String path;
        private final boolean prefix;
        private final BitSet tried = new BitSet();

        Run(String path, boolean prefix) {
            this.path = path;
            this.prefix = prefix;
        }

        boolean from(int token, int start) {
            int at = start;
            for (int next = token; next < tokens.size(); next++) {
                if (prefix && at >= path.length()) {
                    return true;
                }
                WildcardToken piece = tokens.get(next);
                if (piece instanceof WildcardToken.Star) {
                    return isNew(next, at) && afterStar(next + 1, at);
                }
                if (piece instanceof WildcardToken.AnyDirectories) {
                    return isNew(next, at) && afterDirectories(next + 1, at);
                }
                if (piece instanceof WildcardToken.AnyTail) {
                    return path.indexOf('\n', at) < 0;
                }
                at = afterFixed(piece, at);
                if (at < 0) {
                    return false;
                }
            }
            return at == path.length();
        }

        /** The position behind the piece, or -1. */
        private int afterFixed(WildcardToken piece, int at) {
            if (piece instanceof WildcardToken.Literal literal) {
                return afterLiteral(literal.raw(), at);
            }
            return piece instanceof WildcardToken.OneOf members ? afterClass(members, at) : afterOne(at);
        }

        private boolean isNew(int token, int at) {
            int key = token * (path.length() + 1) + at;
            boolean first = !tried.get(key);
            tried.set(key);
            return first;
        }

        private int afterLiteral(String raw, int at) {
            if (path.startsWith(raw, at)) {
                return at + raw.length();
            }
            int left = path.length() - at;
            return prefix && left < raw.length() && raw.startsWith(path.substring(at)) ? path.length() : -1;
        }

        private int afterOne(int at) {
            return at < path.length() && path.charAt(at) != '/' ? at + RawRune.width(path, at) : -1;
        }

        private int afterClass(WildcardToken.OneOf members, int at) {
            if (at >= path.length()) {
                return -1;
            }
            int width = RawRune.width(path, at);
            return members.contains(RawRune.at(path, at, width)) ? at + width : -1;
        }

        private boolean afterStar(int token, int start) {
            for (int at = start; ; at += RawRune.width(path, at)) {
                if (from(token, at)) {
                    return true;
                }
                if (at >= path.length() || path.charAt(at) == '/') {
                    return false;
                }
            }
        }

        private boolean afterDirectories(int token, int start) {
            if (from(token, start)) {
                return true;
            }
            for (int at = start; at < path.length() && path.charAt(at) != '\n'; at++) {
                if (path.charAt(at) == '/' && from(token, at + 1)) {
                    return true;
                }
            }
            return prefix;
        }
    }
}
