package io.jenkins.plugins.stet.core.manifest;

import java.nio.charset.StandardCharsets;

/**
 * A manifest that was found but not yet understood.
 *
 * @param fileName as messages shall name it, for instance <code>stet.yaml</code>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed after reading
public record ManifestSource(String fileName, byte[] content) {
    public static final String DEFAULT_NAME = "stet.yaml";

    public static ManifestSource ofText(String fileName, String text) {
        return new ManifestSource(fileName, text.getBytes(StandardCharsets.UTF_8));
    }
}
