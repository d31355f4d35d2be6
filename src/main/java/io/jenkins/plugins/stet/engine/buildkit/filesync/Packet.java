package io.jenkins.plugins.stet.engine.buildkit.filesync;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import java.nio.charset.StandardCharsets;

/** What the engine says during a transfer, and the bytes of what we say. */
sealed interface Packet {
    int STAT = 0;
    int REQUEST = 1;
    int DATA = 2;
    int FINISHED = 3;
    int ERROR = 4;

    /** The content of the entry with this number is wanted. */
    record Wanted(int index) implements Packet {}

    /** Everything arrived. */
    record Finished() implements Packet {}

    record Failed(String message) implements Packet {}

    /** Nothing that a sender is told: a later version's, without meaning to us. */
    record Other() implements Packet {}

    static Packet decode(byte[] bytes) {
        int type = STAT;
        int id = 0;
        byte[] data = new byte[0];
        ProtoReader reader = new ProtoReader(bytes);
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> type = (int) reader.varint();
                case 3 -> id = (int) reader.varint();
                case 4 -> data = reader.bytes();
                default -> {}
            }
        }
        return switch (type) {
            case REQUEST -> new Wanted(id);
            case FINISHED -> new Finished();
            case ERROR -> new Failed(new String(data, StandardCharsets.UTF_8));
            default -> new Other();
        };
    }

    static byte[] stat(SyncEntry entry) {
        return new ProtoWriter().message(2, entry.stat().encode(entry.path())).toByteArray();
    }

    static byte[] endOfStats() {
        return new byte[0];
    }

    /** A piece of content; one without bytes ends the file. */
    static byte[] data(int index, byte[] buffer, int length) {
        return new ProtoWriter()
                .varint(1, DATA)
                .varint(3, index)
                .bytes(4, buffer, length)
                .toByteArray();
    }

    static byte[] finished() {
        return new ProtoWriter().varint(1, FINISHED).toByteArray();
    }

    static byte[] error(String message) {
        return new ProtoWriter().varint(1, ERROR).string(4, message).toByteArray();
    }
}
