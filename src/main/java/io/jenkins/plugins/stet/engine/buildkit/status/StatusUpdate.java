package io.jenkins.plugins.stet.engine.buildkit.status;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One message of the stream: whatever has changed since the last. Times are nanoseconds since 1970, 0 is "not yet". */
record StatusUpdate(List<Vertex> vertexes, List<Transfer> transfers, List<Log> logs, List<Notice> notices) {
    record Vertex(String digest, String name, boolean cached, Times times, String error) {}

    record Times(long started, long completed) {}

    /** Something of a vertex that has a size, such as one layer that is downloaded. */
    record Transfer(String vertex, String id, long current, long total) {}

    /**
     * @param stream 1 is the standard output, 2 the error stream
     * @param text one char for each byte: a message may end within a character
     */
    record Log(String vertex, long stream, String text) {}

    record Notice(String vertex, String text) {}

    static StatusUpdate decode(byte[] message) {
        StatusUpdate update =
                new StatusUpdate(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ProtoReader reader = new ProtoReader(message);
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> update.vertexes.add(vertex(reader.message()));
                case 2 -> update.transfers.add(transfer(reader.message()));
                case 3 -> update.logs.add(log(reader.message()));
                case 4 -> update.notices.add(notice(reader.message()));
                default -> {}
            }
        }
        return update;
    }

    private static Vertex vertex(ProtoReader reader) {
        String digest = "";
        String name = "";
        boolean cached = false;
        long started = 0;
        long completed = 0;
        String error = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> digest = reader.string();
                case 3 -> name = reader.string();
                case 4 -> cached = reader.bool();
                case 5 -> started = time(reader.message());
                case 6 -> completed = time(reader.message());
                case 7 -> error = reader.string();
                default -> {}
            }
        }
        return new Vertex(digest, name, cached, new Times(started, completed), error);
    }

    private static Transfer transfer(ProtoReader reader) {
        String vertex = "";
        String id = "";
        long current = 0;
        long total = 0;
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> id = reader.string();
                case 2 -> vertex = reader.string();
                case 4 -> current = reader.varint();
                case 5 -> total = reader.varint();
                default -> {}
            }
        }
        return new Transfer(vertex, id, current, total);
    }

    private static Log log(ProtoReader reader) {
        String vertex = "";
        long stream = 0;
        String text = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> vertex = reader.string();
                case 3 -> stream = reader.varint();
                case 4 -> text = reader.byteString();
                default -> {}
            }
        }
        return new Log(vertex, stream, text);
    }

    private static Notice notice(ProtoReader reader) {
        String vertex = "";
        String text = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> vertex = reader.string();
                case 3 -> text = new String(reader.bytes(), StandardCharsets.UTF_8);
                default -> {}
            }
        }
        return new Notice(vertex, text);
    }

    private static long time(ProtoReader reader) {
        long seconds = 0;
        long nanos = 0;
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> seconds = reader.varint();
                case 2 -> nanos = reader.varint();
                default -> {}
            }
        }
        return seconds * 1_000_000_000L + nanos;
    }
}
