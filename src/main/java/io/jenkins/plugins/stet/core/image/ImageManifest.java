package io.jenkins.plugins.stet.core.image;

import java.util.Arrays;

/** A manifest or index as the registry gave it: its digest is that of its bytes, so it can be put elsewhere unchanged. */
public final class ImageManifest {
    private final String mediaType;
    private final byte[] bytes;
    private final Digest digest;

    public ImageManifest(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.digest = Digest.of(bytes);
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Digest digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageManifest that
                && mediaType.equals(that.mediaType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return mediaType + " " + digest;
    }
}
