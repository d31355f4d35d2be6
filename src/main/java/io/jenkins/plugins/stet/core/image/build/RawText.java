package io.jenkins.plugins.stet.core.image.build;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 that may not be: a byte that is none becomes a char that no text holds (a low surrogate by itself), and
 * that byte again when it is written. So old Dockerfiles with a comment in another encoding are sent as they are.
 */
public final class RawText {
    private static final int ESCAPED = 0xdc00;

    private RawText() {}

    public static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPED + (in.get() & 0xff)));
            }
        }
        return out.flip().toString();
    }

    public static byte[] encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int start = 0; start < text.length(); ) {
            int point = text.codePointAt(start);
            int next = start + Character.charCount(point);
            if (isEscaped(point)) {
                bytes.write(point - ESCAPED);
            } else {
                bytes.writeBytes(text.substring(start, next).getBytes(StandardCharsets.UTF_8));
            }
            start = next;
        }
        return bytes.toByteArray();
    }

    private static boolean isEscaped(int point) {
        return point >= ESCAPED + 0x80 && point <= ESCAPED + 0xff;
    }
}
