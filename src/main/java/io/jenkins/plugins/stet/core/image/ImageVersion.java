package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which image of a repository is meant: the one a tag points to at the moment, or exactly this one. */
public sealed interface ImageVersion extends Serializable {
    /** As it stands in a registry's addresses. */
    String text();

    record Tag(String text) implements ImageVersion {
        private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");

        public Tag {
            if (!isValid(text)) {
                throw new IllegalArgumentException("'" + Excerpt.of(text) + "' is not a tag: use 1 to 128 letters,"
                        + " digits, '_', '.' or '-', not beginning with '.' or '-'");
            }
        }

        public static boolean isValid(String text) {
            return VALID.matcher(text).matches();
        }

        // written out, for a fast start: what the compiler makes is linked when it is used first
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Tag that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    record Pinned(Digest digest) implements ImageVersion {
        @Override
        public String text() {
            return digest.value();
        }

        // written out, for a fast start: what the compiler makes is linked when it is used first
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pinned that && digest.equals(that.digest);
        }

        @Override
        public int hashCode() {
            return digest.hashCode();
        }
    }
}
