package io.jenkins.plugins.stet.core.source;

import io.jenkins.plugins.stet.core.text.Sha256Text;
import java.io.Serializable;

/** SHA-256 over a set of files; its exact form is in docs/fingerprints.md. */
public record TreeDigest(String hex) implements Serializable {
    public TreeDigest {
        if (!Sha256Text.isValid(hex)) {
            throw new IllegalArgumentException("a digest has 64 hexadecimal digits, this is: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
