package io.jenkins.plugins.stet.engine.buildkit.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Walks through the fields of one protobuf message. What is not asked for is skipped, so fields of newer engines do no
 * harm.
 *
 * <pre>{@code
 * while (reader.next()) {
 *     switch (reader.field()) {
 *         case 1 -> name = reader.string();
 *         default -> {}
 *     }
 * }
 * }</pre>
 */
public final class ProtoReader {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int DELIMITED = 2;
    private static final int FIXED32 = 5;

    private final byte[] data;
    private final int end;
    private int position;
    private int tag;
    private long number;
    private int start;
    private int length;

    public ProtoReader(byte[] data) {
        this(data, 0, data.length);
    }

    private ProtoReader(byte[] data, int position, int end) {
        this.data = data;
        this.position = position;
        this.end = end;
    }

    /** Goes to the next field; {@code false} at the end of the message. */
    public boolean next() {
        if (position == end) {
            return false;
        }
        tag = (int) readVarint();
        switch (tag & 7) {
            case VARINT -> number = readVarint();
            case FIXED64 -> take(8);
            case DELIMITED -> take(readVarint());
            case FIXED32 -> take(4);
            default -> throw new WireException("a field of the unknown type " + (tag & 7) + " at byte " + position);
        }
        return true;
    }

    public int field() {
        return tag >>> 3;
    }

    public long varint() {
        expect(VARINT);
        return number;
    }

    public boolean bool() {
        return varint() != 0;
    }

    public String string() {
        return text(StandardCharsets.UTF_8);
    }

    /** A text of any bytes as one char for each. */
    public String byteString() {
        return text(StandardCharsets.ISO_8859_1);
    }

    public byte[] bytes() {
        expect(DELIMITED);
        return Arrays.copyOfRange(data, start, start + length);
    }

    public ProtoReader message() {
        expect(DELIMITED);
        return new ProtoReader(data, start, start + length);
    }

    /** Puts the entry of a string map into {@code target}. */
    public void entryInto(Map<String, String> target) {
        String key = "";
        String value = "";
        ProtoReader entry = message();
        while (entry.next()) {
            switch (entry.field()) {
                case 1 -> key = entry.string();
                case 2 -> value = entry.string();
                default -> {}
            }
        }
        target.put(key, value);
    }

    private String text(Charset charset) {
        expect(DELIMITED);
        return new String(data, start, length, charset);
    }

    private void expect(int type) {
        if ((tag & 7) != type) {
            throw new WireException("field " + field() + " is of type " + (tag & 7) + ", not " + type);
        }
    }

    private void take(long count) {
        if (count < 0 || count > end - position) {
            throw new WireException("field " + field() + " is longer than its message");
        }
        start = position;
        length = (int) count;
        position += length;
    }

    private long readVarint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (position == end) {
                throw new WireException("the message ends within a number");
            }
            byte part = data[position++];
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new WireException("a number is longer than 64 bits");
    }
}
