package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line before the content of every record file: {@code stet <kind> <schema> <length> <sha256>}. The sum covers the
 * line itself, too, so that a flipped digit of the schema is damage and not a newer release. The line keeps its form in
 * all schemas to come.
 */
final class Envelope {
    private static final Pattern LINE =
            Pattern.compile("stet ([a-z]{1,20}) ([1-9][0-9]{0,8}) (0|[1-9][0-9]{0,9}) ([0-9a-f]{64})");
    private static final int LONGEST_LINE = 128;

    /** What a file turned out to be. */
    sealed interface Opened {
        /** No record, because arrays are not compared by what they hold. */
        final class Intact implements Opened {
            private final byte[] body;

            Intact(byte[] body) {
                this.body = body;
            }

            byte[] body() {
                return body;
            }
        }

        record Newer(int schema) implements Opened {}

        record Damaged(String why) implements Opened {}
    }

    private Envelope() {}

    static byte[] seal(String kind, int schema, byte[] body) {
        String start = start(kind, schema, body.length);
        byte[] line = (start + sum(start, body) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(line, line.length + body.length);
        System.arraycopy(body, 0, all, line.length, body.length);
        return all;
    }

    static Opened open(String kind, int schema, byte[] bytes) {
        int end = endOfLine(bytes);
        if (end < 0) {
            return new Opened.Damaged("its first line is not whole");
        }
        Matcher line = LINE.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
        if (!line.matches() || !line.group(1).equals(kind)) {
            return new Opened.Damaged("its first line is not that of a " + kind + " file");
        }
        byte[] body = Arrays.copyOfRange(bytes, end + 1, bytes.length);
        if (Long.parseLong(line.group(3)) != body.length) {
            return new Opened.Damaged("it has " + body.length + " bytes instead of " + line.group(3));
        }
        int found = Integer.parseInt(line.group(2));
        if (!sum(start(kind, found, body.length), body).equals(line.group(4))) {
            return new Opened.Damaged("its checksum does not fit");
        }
        return found > schema ? new Opened.Newer(found) : new Opened.Intact(body);
    }

    private static int endOfLine(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LONGEST_LINE); i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static String start(String kind, int schema, int length) {
        return "stet " + kind + " " + schema + " " + length + " ";
    }

    private static String sum(String start, byte[] body) {
        byte[] head = start.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return Digest.of(all).hex();
    }
}
