package io.jenkins.plugins.stet.engine.buildkit.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Builds one protobuf message. As in proto3, zeros and empty texts are left out. */
public final class ProtoWriter {
    private static final int VARINT = 0;
    private static final int DELIMITED = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public ProtoWriter varint(int field, long value) {
        if (value != 0) {
            tag(field, VARINT);
            raw(value);
        }
        return this;
    }

    public ProtoWriter string(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A text of any bytes, held as one char for each: file names need not be UTF-8. */
    public ProtoWriter byteString(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.ISO_8859_1));
    }

    public ProtoWriter bytes(int field, byte[] value) {
        return bytes(field, value, value.length);
    }

    public ProtoWriter bytes(int field, byte[] value, int length) {
        if (length > 0) {
            delimited(field, value, length);
        }
        return this;
    }

    /** A message that is there even when it is empty. */
    public ProtoWriter message(int field, ProtoWriter message) {
        byte[] bytes = message.toByteArray();
        delimited(field, bytes, bytes.length);
        return this;
    }

    /** Sorted, so that equal requests are equal bytes. */
    public ProtoWriter map(int field, Map<String, String> entries) {
        new TreeMap<>(entries)
                .forEach((key, value) ->
                        message(field, new ProtoWriter().string(1, key).string(2, value)));
        return this;
    }

    public byte[] toByteArray() {
        return out.toByteArray();
    }

    private void delimited(int field, byte[] value, int length) {
        tag(field, DELIMITED);
        raw(length);
        out.write(value, 0, length);
    }

    private void tag(int field, int type) {
        raw(((long) field << 3) | type);
    }

    private void raw(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
