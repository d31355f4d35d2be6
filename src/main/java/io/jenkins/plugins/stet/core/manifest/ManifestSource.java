package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A manifest that was found but not yet understood.
 *
 * @param fileName as messages shall name it, for instance <code>stet.yaml</code>
 */
public record ManifestSource(String fileName, String text) {
    public static final String DEFAULT_NAME = "stet.yaml";

    /** Far above any manifest written by people (300 services are about 60 KB). */
    public static final int MAX_BYTES = 1 << 20;

    /**
     * Reads a file, but of a huge one no more than tells that it is too long.
     *
     * @throws ManifestException when it is no file, or as {@link #ofBytes}
     */
    public static ManifestSource ofFile(String fileName, Path file) throws IOException, ManifestException {
        try {
            PlainFile.require(file);
        } catch (PlainFile.NotAFileException e) {
            throw refused(
                    fileName, Position.START, "the manifest cannot be read: " + e.what() + "; put a file in its place");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ofBytes(fileName, in.readNBytes(MAX_BYTES + 1));
        }
    }

    /** @throws ManifestException when the bytes are too many or not UTF-8 */
    public static ManifestSource ofBytes(String fileName, byte[] content) throws ManifestException {
        if (content.length > MAX_BYTES) {
            throw refused(
                    fileName,
                    Position.START,
                    "the manifest has " + content.length + " bytes, the limit is " + MAX_BYTES
                            + "; split the repository's services or shorten it with 'defaults' and anchors");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            throw refused(fileName, endOf(text), "the manifest is not UTF-8 from here on; save it as UTF-8");
        }
        return new ManifestSource(fileName, withoutByteOrderMark(text.toString()));
    }

    private static ManifestException refused(String fileName, Position position, String message) {
        return new ManifestException(List.of(new Problem(fileName, position, message)));
    }

    private static Position endOf(CharSequence good) {
        String text = good.toString();
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Position(line, text.length() - text.lastIndexOf('\n'));
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
