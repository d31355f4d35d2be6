package io.jenkins.plugins.stet.jenkins.store;

import io.jenkins.plugins.stet.core.baseline.AtomicFile;
import io.jenkins.plugins.stet.core.baseline.PlainJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who had something built whatever was known of it, or known things forgotten: one JSON object a line, the newest last.
 * It does not grow without end: beyond a megabyte the older half goes.
 */
public final class AuditFile {
    private static final String NAME = "audit.log";
    private static final int MOST_SERVICES = 100;
    private static final long USUAL_LIMIT = 1 << 20;
    private static final Object[] LOCKS = Stream.generate(Object::new).limit(64).toArray();

    private final Path file;
    private final long limit;

    /** @param directory of the job, see {@link Directories} */
    public AuditFile(Path directory) {
        this(directory, USUAL_LIMIT);
    }

    AuditFile(Path directory, long limit) {
        this.file = directory.toAbsolutePath().resolve(NAME);
        this.limit = limit;
    }

    /**
     * @param run its name, such as {@code job #41}
     * @param user who started it, empty when nobody in particular did
     * @param cause why it was started
     */
    public record Who(String run, String user, String cause) {}

    /** @param what such as {@code rebuild}, {@code no-cache} or {@code forget} */
    public void append(Instant time, Who who, String what, List<String> services) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", time.toString());
        line.put("what", what);
        line.put("services", services.stream().limit(MOST_SERVICES).toList());
        line.put("more", (long) Math.max(0, services.size() - MOST_SERVICES));
        line.put("run", who.run());
        line.put("user", who.user());
        line.put("cause", who.cause());
        synchronized (LOCKS[Math.floorMod(file.hashCode(), LOCKS.length)]) {
            append(line(line));
            if (Files.size(file) > limit) {
                AtomicFile.onDisk().replace(file, newerHalf(Files.readAllBytes(file)));
            }
        }
    }

    private static byte[] line(Map<String, Object> object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PlainJson.write(object));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void append(byte[] line) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(false);
        }
    }

    /** Whole lines only. */
    private static byte[] newerHalf(byte[] all) {
        int start = all.length / 2;
        while (start < all.length && all[start - 1] != '\n') {
            start++;
        }
        return Arrays.copyOfRange(all, start, all.length);
    }
}
