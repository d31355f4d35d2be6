package io.jenkins.plugins.stet.core.image;

import io.jenkins.plugins.stet.core.text.Hashing;
import java.io.Serializable;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The content address <code>sha256:&lt;64 hex&gt;</code> of a manifest, a blob or (for local images) an engine's image id. */
public record Digest(String value) implements Comparable<Digest>, Serializable {
    private static final String PREFIX = "sha256:";
    private static final Pattern VALID = Pattern.compile("sha256:[0-9a-f]{64}");

    public Digest {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + Excerpt.of(value)
                    + "' is not a digest: expected sha256: and 64 lower-case hexadecimal digits");
        }
    }

    /** Reads what another party wrote: nothing for every other algorithm or form. */
    public static Optional<Digest> parse(String text) {
        return VALID.matcher(text).matches() ? Optional.of(new Digest(text)) : Optional.empty();
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
}
