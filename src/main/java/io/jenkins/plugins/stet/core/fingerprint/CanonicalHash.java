package io.jenkins.plugins.stet.core.fingerprint;

import io.jenkins.plugins.stet.core.text.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/** SHA-256 over texts and numbers of which each carries its length, so that no two inputs run into each other. */
final class CanonicalHash {
    private final MessageDigest sha256 = Hashing.sha256();

    CanonicalHash(String title) {
        text(title);
    }

    CanonicalHash text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        sha256.update(bytes);
        return this;
    }

    CanonicalHash number(int value) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        return this;
    }

    CanonicalHash texts(SortedSet<String> values) {
        number(values.size());
        for (String value : values) {
            text(value);
        }
        return this;
    }

    CanonicalHash texts(SortedMap<?, String> values) {
        number(values.size());
        for (Map.Entry<?, String> entry : values.entrySet()) {
            text(entry.getKey().toString()).text(entry.getValue());
        }
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
