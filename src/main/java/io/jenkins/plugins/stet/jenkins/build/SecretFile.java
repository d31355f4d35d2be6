package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import java.io.IOException;
import java.io.InputStream;

/** A secret that is a file: whole, or not at all. */
final class SecretFile {
    /** BuildKit takes no more as a secret. */
    static final int LARGEST = 500 * 1024;

    private SecretFile() {}

    /** @param id as the Dockerfile calls it */
    static byte[] read(String id, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RefusedException("secret '" + id + "': its file has more than " + LARGEST
                    + " bytes, which is the most that BuildKit takes as a secret; leave out of it what the build does"
                    + " not need, or spread it over several secrets");
        }
        return bytes;
    }
}
