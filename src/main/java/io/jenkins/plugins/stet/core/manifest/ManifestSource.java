package io.jenkins.plugins.stet.core.manifest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
