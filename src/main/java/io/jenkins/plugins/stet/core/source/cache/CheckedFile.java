package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.LongFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;

/** A file that is whole or as good as none: what it is, whose it is, content, checksum over all that. */
final class CheckedFile {
    /** Where the content begins. */
    static final int BEGIN = 2 * Long.BYTES;

    private static final int CHECKSUM = Long.BYTES;
    private static final int LARGEST = 1 << 30;
    private static final byte[] NONE = new byte[0];

    private final Path file;
    private final long magic;
    private final long key;

    /** @param key of the tree that the file is about: one that was moved along with another tree knows nothing */
    CheckedFile(Path file, long magic, long key) {
        this.file = file;
        this.magic = magic;
        this.key = key;
    }

    /** The whole file, or nothing; the content ends at {@link #end}. */
    byte[] read() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return NONE;
        }
        try {
            byte[] bytes = LongFile.bytes(file);
            return isWhole(bytes) ? bytes : NONE;
        } catch (AccessDeniedException anotherUsers) {
            // whoever scanned as root before leaves one that we may not read: the files tell us all the same
            return NONE;
        }
    }

    static int end(byte[] whole) {
        return whole.length - CHECKSUM;
    }

    private boolean isWhole(byte[] bytes) {
        if (bytes.length < BEGIN + CHECKSUM) {
            return false;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes);
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, end(bytes));
        return data.getLong(0) == magic
                && data.getLong(Long.BYTES) == key
                && data.getLong(end(bytes)) == checksum.getValue();
    }

    /** Puts a new file in the place of the old one, whole or not at all. */
    void write(ByteBuffer... content) throws IOException {
        int size = BEGIN + CHECKSUM;
        for (ByteBuffer part : content) {
            size += part.remaining();
        }
        ByteBuffer data = ByteBuffer.allocate(size);
        data.putLong(magic).putLong(key);
        for (ByteBuffer part : content) {
            data.put(part);
        }
        CRC32C checksum = new CRC32C();
        checksum.update(data.array(), 0, data.position());
        data.putLong(checksum.getValue());
        Path directory =
                Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        Path fresh = Files.createTempFile(directory, file.getFileName() + ".", ".tmp");
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
