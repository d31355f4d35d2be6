package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.baseline.RecordFile.Found;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file tables of each service: of what passed last, with which everything is compared, and of the newest content,
 * which may be the next to pass. Bounded; beyond the bounds directories take the place of files, then nothing.
 */
final class TableFiles {
    static final int BYTES_A_SERVICE = 2 * 1000 * 1000;
    static final int BYTES_A_JOB = 20 * 1000 * 1000;

    private final RecordFile files;

    TableFiles(RecordFile.Place place) {
        this.files = new RecordFile(place, "files", ".files");
    }

    Optional<FileTable> find(ServiceId service, String fingerprint) {
        return read(service).stream()
                .filter(table -> table.fingerprint().equals(fingerprint))
                .findFirst();
    }

    /** A table that cannot be read only costs detail: its service differs anyway when somebody asks. */
    private List<FileTable> read(ServiceId service) {
        return read(service, files.read(files.of(service))).orElse(List.of());
    }

    private static Optional<List<FileTable>> read(ServiceId service, Found found) {
        if (found instanceof Found.Nothing) {
            return Optional.of(List.of());
        }
        try {
            return found instanceof Found.Whole whole
                    ? Optional.of(TableCodec.read(service, whole.object()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isUsable(ServiceId service) {
        return read(service, files.read(files.of(service))).isPresent();
    }

    /** Under the lock. */
    void setAsideIfDamaged(ServiceId service) throws IOException {
        Path file = files.of(service);
        Found found = files.read(file);
        if (found instanceof Found.Damaged damaged) {
            files.setAside(file, damaged.why());
        } else if (found instanceof Found.Whole && !isUsable(service)) {
            files.setAside(file, "its content makes no sense");
        }
    }

    /** What a newer release wrote, or what cannot be read, stays as it is. */
    void keep(FileTable table, ServiceHistory history) throws IOException {
        ServiceId service = history.service();
        setAsideIfDamaged(service);
        if (!isUsable(service)) {
            return;
        }
        Set<String> wanted = wanted(history);
        List<FileTable> before = read(service);
        List<FileTable> tables = new ArrayList<>(before);
        tables.removeIf(each ->
                !wanted.contains(each.fingerprint()) || each.fingerprint().equals(table.fingerprint()));
        if (wanted.contains(table.fingerprint())) {
            tables.add(table);
        }
        if (tables.equals(before)) {
            return;
        }
        write(service, tables);
    }

    private static Set<String> wanted(ServiceHistory history) {
        Set<String> wanted = new LinkedHashSet<>();
        for (TrustClass reader : TrustClass.values()) {
            history.lastPassed(reader).stream()
                    .limit(1)
                    .forEach(each -> wanted.add(each.content().fingerprint()));
        }
        history.records().stream().limit(1).forEach(each -> wanted.add(each.fingerprint()));
        return wanted;
    }

    private void write(ServiceId service, List<FileTable> tables) throws IOException {
        long room = Math.min(BYTES_A_SERVICE, BYTES_A_JOB - bytesOfOthers(service));
        List<FileTable> fitting = new ArrayList<>(tables);
        for (int i = 0; i < fitting.size() && bytes(service, fitting) > room; i++) {
            fitting.set(i, fitting.get(i).coarse());
        }
        while (!fitting.isEmpty() && bytes(service, fitting) > room) {
            fitting.remove(0);
        }
        if (fitting.isEmpty()) {
            delete(service);
        } else {
            files.write(service, TableCodec.write(service, fitting));
        }
    }

    private static long bytes(ServiceId service, List<FileTable> tables) {
        return RecordFile.size(TableCodec.write(service, tables));
    }

    private long bytesOfOthers(ServiceId service) throws IOException {
        long bytes = 0;
        Path own = files.of(service);
        for (Path file : files.all()) {
            bytes += file.equals(own) ? 0 : Files.size(file);
        }
        return bytes;
    }

    void delete(ServiceId service) throws IOException {
        files.delete(service);
    }
}
