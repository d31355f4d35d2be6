package io.jenkins.plugins.stet.core.image.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content ids that fingerprints are made of. */
final class GitBlob {
    private static final int SHA256_LENGTH = 64;

    private GitBlob() {}

    static String id(byte[] content) {
        MessageDigest digest = begin("", content.length);
        return HexFormat.of().formatHex(digest.digest(content));
    }

    /** A digest that only needs the bytes, of the kind that made {@code expected}. */
    static MessageDigest begin(String expected, long size) {
        try {
            MessageDigest digest = MessageDigest.getInstance(expected.length() == SHA256_LENGTH ? "SHA-256" : "SHA-1");
            digest.update(("blob " + size + "\0").getBytes(StandardCharsets.US_ASCII));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-1 and SHA-256", e);
        }
    }
}
