package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.paths.SortedPaths;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/** The form of a cache file's content: counts, records, ends of the paths, paths. */
final class StatCacheFile {
    private static final long MAGIC = 0x5354_4554_5343_3031L; // "STETSC01"
    private static final int COUNTS = 2 * Integer.BYTES;

    private final CheckedFile file;

    StatCacheFile(Path file, Path root) {
        CRC32C key = new CRC32C();
        key.update(root.toString().getBytes(StandardCharsets.UTF_8));
        this.file = new CheckedFile(file, MAGIC, key.getValue());
    }

    StatTable read() throws IOException {
        byte[] whole = file.read();
        return CheckedFile.end(whole) < CheckedFile.BEGIN + COUNTS ? StatTable.empty() : parse(whole);
    }

    private static StatTable parse(byte[] whole) {
        ByteBuffer data = ByteBuffer.wrap(whole);
        int count = data.getInt(CheckedFile.BEGIN);
        int pathsLength = data.getInt(CheckedFile.BEGIN + Integer.BYTES);
        int recordsAt = CheckedFile.BEGIN + COUNTS;
        long expected = recordsAt + (long) count * (StatTable.LENGTH + Integer.BYTES) + pathsLength;
        if (count < 0 || pathsLength < 0 || expected != CheckedFile.end(whole)) {
            return StatTable.empty();
        }
        int endsAt = recordsAt + count * StatTable.LENGTH;
        Optional<SortedPaths> paths = SortedPaths.read(whole, count, endsAt, CheckedFile.end(whole));
        return paths.isPresent()
                ? new StatTable(data.slice(recordsAt, count * StatTable.LENGTH), paths.get())
                : StatTable.empty();
    }

    /** @param records and {@code ends} and {@code paths} as the form has them, ready to be read */
    void write(int count, ByteBuffer records, ByteBuffer ends, ByteBuffer paths) throws IOException {
        ByteBuffer counts = ByteBuffer.allocate(COUNTS).putInt(count).putInt(paths.remaining());
        file.write(counts.flip(), records, ends, paths);
    }
}
