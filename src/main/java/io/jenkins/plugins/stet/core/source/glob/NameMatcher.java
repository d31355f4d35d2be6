package io.jenkins.plugins.stet.core.source.glob;

/** Matches one name (a char is a byte) against the part of a glob between two slashes. */
sealed interface NameMatcher {
    boolean matches(String name);

    /** The name itself. */
    record Literal(String name) implements NameMatcher {
        @Override
        public boolean matches(String other) {
            return name.equals(other);
        }
    }

    /** A single star, by far the most frequent wildcard. */
    record Star(String head, String tail) implements NameMatcher {
        @Override
        public boolean matches(String name) {
            return name.length() >= head.length() + tail.length() && name.startsWith(head) && name.endsWith(tail);
        }
    }

    /** Everything else. */
    record Wild(NameTokens tokens) implements NameMatcher {
        @Override
        public boolean matches(String name) {
            return tokens.match(name);
        }
    }
}
