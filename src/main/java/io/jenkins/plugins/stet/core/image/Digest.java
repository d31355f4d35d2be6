package io.jenkins.plugins.stet.core.image;

import io.jenkins.plugins.stet.core.text.Hashing;
import io.jenkins.plugins.stet.core.text.Sha256Text;
import java.io.Serializable;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content address <code>sha256:&lt;64 hex&gt;</code> of a manifest, a blob or (for local images) an engine's image id. */
public record Digest(String value) implements Comparable<Digest>, Serializable {
    private static final String PREFIX = "sha256:";

    public Digest {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + Excerpt.of(value)
                    + "' is not a digest: expected sha256: and 64 lower-case hexadecimal digits");
        }
    }

    /** Reads what another party wrote: nothing for every other algorithm or form. */
    public static Optional<Digest> parse(String text) {
        return isValid(text) ? Optional.of(new Digest(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.startsWith(PREFIX) && Sha256Text.isValid(text, PREFIX.length());
    }

    /** The digest of these very bytes, to hold against what a registry claims. */
    public static Digest of(byte[] bytes) {
        return new Digest(PREFIX + HexFormat.of().formatHex(Hashing.sha256().digest(bytes)));
    }

    public String hex() {
        return value.substring(PREFIX.length());
    }

    /** Enough to recognise it in a log line. */
    public String abbreviated() {
        return value.substring(0, PREFIX.length() + 12);
    }

    @Override
    public int compareTo(Digest other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
