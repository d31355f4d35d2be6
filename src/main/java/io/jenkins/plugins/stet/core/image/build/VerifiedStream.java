package io.jenkins.plugins.stet.core.image.build;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Reads a file and fails at its end when it is not what was fingerprinted: then the build must not go on. */
final class VerifiedStream extends FilterInputStream {
    private final String expected;
    private final MessageDigest digest;

    private VerifiedStream(InputStream in, String expected, long size) {
        super(in);
        this.expected = expected;
        this.digest = GitBlob.begin(expected, size);
    }

    static InputStream open(ContextEntry.RegularFile file) throws IOException {
        InputStream in = file.content().open();
        String id = file.state().contentId();
        return id.isEmpty() ? in : new VerifiedStream(in, id, file.state().size());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            digest.update(bytes, offset, count);
        } else if (count < 0) {
            requireExpected();
        }
        return count;
    }

    private void requireExpected() throws IOException {
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(expected)) {
            throw new IOException("it has changed since it was fingerprinted; build again when nothing writes to it");
        }
    }
}
