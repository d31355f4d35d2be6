package io.jenkins.plugins.stet.core.image.build;

import java.io.IOException;
import java.io.InputStream;

/** A secret that is a file: whole, or not at all. */
public final class SecretFile {
    /** BuildKit takes no more as a secret. */
    static final int LARGEST = 500 * 1024;

    private SecretFile() {}

    /** A build could not have it whole. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String id) {
            super("secret '" + id + "': its file has more than " + LARGEST
                    + " bytes, which is the most that BuildKit takes as a secret");
        }

        public String advice() {
            return "Leave out of it what the build does not need, or spread it over several secrets.";
        }
    }

    /** @param id as the Dockerfile calls it */
    public static byte[] read(String id, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new TooLargeException(id);
        }
        return bytes;
    }
}
