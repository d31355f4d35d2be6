package io.jenkins.plugins.stet.core.source.cache;

import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.source.paths.SortedPaths;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The form of the content of a file of names: counts, records, ends of the paths, paths, names. */
final class NamesFile {
    private static final long MAGIC = 0x5354_4554_444e_3031L; // "STETDN01"
    private static final int KEY_DIGITS = 16;
    private static final int COUNTS = 3 * Integer.BYTES;

    private final CheckedFile file;

    NamesFile(Path file, String tree) {
        String id = BlobHasher.idOf(tree.getBytes(StandardCharsets.UTF_8));
        this.file = new CheckedFile(file, MAGIC, Long.parseUnsignedLong(id, 0, KEY_DIGITS, 16));
    }

    NamesTable read() throws IOException {
        byte[] whole = file.read();
        return CheckedFile.end(whole) < CheckedFile.BEGIN + COUNTS ? NamesTable.empty() : parse(whole);
    }

    private static NamesTable parse(byte[] whole) {
        ByteBuffer data = ByteBuffer.wrap(whole);
        int count = data.getInt(CheckedFile.BEGIN);
        int pathsLength = data.getInt(CheckedFile.BEGIN + Integer.BYTES);
        int namesLength = data.getInt(CheckedFile.BEGIN + 2 * Integer.BYTES);
        int recordsAt = CheckedFile.BEGIN + COUNTS;
        long expected = recordsAt + (long) count * (NamesTable.LENGTH + Integer.BYTES) + pathsLength + namesLength;
        if (count < 0 || pathsLength < 0 || namesLength < 0 || expected != CheckedFile.end(whole)) {
            return NamesTable.empty();
        }
        int namesAt = CheckedFile.end(whole) - namesLength;
        Optional<SortedPaths> paths = SortedPaths.read(whole, count, recordsAt + count * NamesTable.LENGTH, namesAt);
        return paths.isPresent() ? new NamesTable(whole, recordsAt, paths.get(), namesAt) : NamesTable.empty();
    }

    /** @param directories sorted by their paths */
    void write(List<ListedDirectory> directories) throws IOException {
        int pathsLength = 0;
        int namesLength = 0;
        for (ListedDirectory directory : directories) {
            pathsLength += directory.path().length();
            namesLength += directory.names().length();
        }
        ByteBuffer records = ByteBuffer.allocate(directories.size() * NamesTable.LENGTH);
        ByteBuffer ends = ByteBuffer.allocate(directories.size() * Integer.BYTES);
        ByteBuffer paths = ByteBuffer.allocate(pathsLength);
        ByteBuffer names = ByteBuffer.allocate(namesLength);
        for (ListedDirectory directory : directories) {
            NamesTable.write(records, directory, names.position());
            paths.put(directory.path().getBytes(StandardCharsets.ISO_8859_1));
            ends.putInt(paths.position());
            directory.names().writeTo(names);
        }
        ByteBuffer counts = ByteBuffer.allocate(COUNTS)
                .putInt(directories.size())
                .putInt(pathsLength)
                .putInt(namesLength);
        file.write(counts.flip(), records.flip(), ends.flip(), paths.flip(), names.flip());
    }
}
