package io.jenkins.plugins.stet.core.source;

import java.io.Serializable;
import java.util.regex.Pattern;

/** SHA-256 over a set of files; its exact form is in docs/fingerprints.md. */
public record TreeDigest(String hex) implements Serializable {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public TreeDigest {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("a digest has 64 hexadecimal digits, this is: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
