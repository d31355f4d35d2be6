package io.jenkins.plugins.stet.core.source.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Objects that git has not packed yet: enough to see where most tags are. */
final class LooseObjects {
    private static final Pattern TAG = Pattern.compile("tag \\d+\0object ([0-9a-f]{40,64})\ntype commit\n");
    private static final int ENOUGH = 256;
    private static final int DIRECTORY = 2;

    private LooseObjects() {}

    /** The commit that an object is or points to; nothing when the object is not loose or of another kind. */
    static Optional<String> peel(Path common, String id) throws IOException {
        if (id.length() <= DIRECTORY) {
            return Optional.empty();
        }
        Path file =
                common.resolve("objects").resolve(id.substring(0, DIRECTORY)).resolve(id.substring(DIRECTORY));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream content = new InflaterInputStream(Files.newInputStream(file))) {
            String begin = new String(content.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
            Matcher tag = TAG.matcher(begin);
            if (tag.lookingAt()) {
                return Optional.of(tag.group(1));
            }
            return begin.startsWith("commit ") ? Optional.of(id) : Optional.empty();
        }
    }
}
