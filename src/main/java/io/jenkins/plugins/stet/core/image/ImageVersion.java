package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import java.util.regex.Pattern;

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
    }

    record Pinned(Digest digest) implements ImageVersion {
        @Override
        public String text() {
            return digest.value();
        }
    }
}
