package io.jenkins.plugins.stet.core.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash functions that every Java platform has. Each is looked up once: that takes longer than hashing a small file. */
public final class Hashing {
    private static final MessageDigest SHA1 = find("SHA-1");
    private static final MessageDigest SHA256 = find("SHA-256");

    private Hashing() {}

    /** For one thread. */
    public static MessageDigest sha1() {
        return fresh(SHA1);
    }

    /** For one thread. */
    public static MessageDigest sha256() {
        return fresh(SHA256);
    }

    private static MessageDigest fresh(MessageDigest unused) {
        try {
            return (MessageDigest) unused.clone();
        } catch (CloneNotSupportedException e) {
            return find(unused.getAlgorithm());
        }
    }

    private static MessageDigest find(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm + ", this one does not", e);
        }
    }
}
