package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.LongFile;
import io.jenkins.plugins.stet.core.source.paths.SortedPaths;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;

/**
 * The form of a cache file: magic, key, counts, records, ends of the paths, paths, checksum over all that. A file that
 * is not exactly so is as good as none.
 */
final class StatCacheFile {
    private static final long MAGIC = 0x5354_4554_5343_3031L; // "STETSC01"
    private static final int HEADER = 3 * Long.BYTES;
    private static final int LARGEST = 1 << 30;

    private final Path file;
    private final long key;

    /** @param root whose files are cached: a cache that was moved along with another tree knows nothing */
    StatCacheFile(Path file, Path root) {
        this.file = file;
        CRC32C checksum = new CRC32C();
        checksum.update(root.toString().getBytes(StandardCharsets.UTF_8));
        this.key = checksum.getValue();
    }

    StatTable read() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return StatTable.empty();
        }
        try {
            byte[] bytes = LongFile.bytes(file);
            return isWhole(bytes) ? parse(bytes) : StatTable.empty();
        } catch (AccessDeniedException anotherUsers) {
            // whoever scanned as root before leaves one that we may not read: the files tell us all the same
            return StatTable.empty();
        }
    }

    private boolean isWhole(byte[] bytes) {
        if (bytes.length < HEADER + Long.BYTES) {
            return false;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes);
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - Long.BYTES);
        return data.getLong(0) == MAGIC
                && data.getLong(Long.BYTES) == key
                && data.getLong(bytes.length - Long.BYTES) == checksum.getValue();
    }

    private static StatTable parse(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        int count = data.getInt(2 * Long.BYTES);
        int pathsLength = data.getInt(2 * Long.BYTES + Integer.BYTES);
        long expected = HEADER + (long) count * (StatTable.LENGTH + Integer.BYTES) + pathsLength + Long.BYTES;
        if (count < 0 || pathsLength < 0 || expected != data.capacity()) {
            return StatTable.empty();
        }
        int endsAt = HEADER + count * StatTable.LENGTH;
        int pathsAt = endsAt + count * Integer.BYTES;
        int[] starts = new int[count];
        int[] ends = new int[count];
        int start = pathsAt;
        for (int i = 0; i < count; i++) {
            starts[i] = start;
            start = pathsAt + data.getInt(endsAt + i * Integer.BYTES);
            ends[i] = start;
            if (ends[i] < starts[i] || ends[i] > pathsAt + pathsLength) {
                return StatTable.empty();
            }
        }
        ByteBuffer records = data.slice(HEADER, count * StatTable.LENGTH);
        return new StatTable(records, new SortedPaths(bytes, starts, ends, count));
    }

    /**
     * Puts a new file in the place of the old one, whole or not at all.
     *
     * @param records and {@code ends} and {@code paths} as the form has them, ready to be read
     */
    void write(int count, ByteBuffer records, ByteBuffer ends, ByteBuffer paths) throws IOException {
        int size = HEADER + records.remaining() + ends.remaining() + paths.remaining() + Long.BYTES;
        ByteBuffer data = ByteBuffer.allocate(size);
        data.putLong(MAGIC).putLong(key).putInt(count).putInt(paths.remaining());
        data.put(records).put(ends).put(paths);
        CRC32C checksum = new CRC32C();
        checksum.update(data.array(), 0, data.position());
        data.putLong(checksum.getValue());
        Path directory =
                Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        Path fresh = Files.createTempFile(directory, "statcache", ".tmp");
        try {
            Files.write(fresh, data.array());
            move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // half a file is thrown away by its checksum
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
