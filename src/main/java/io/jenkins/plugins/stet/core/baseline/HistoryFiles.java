package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.baseline.RecordFile.Found;
import io.jenkins.plugins.stet.core.baseline.StoreProblem.Kind;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The marks of each service, one file a service. */
final class HistoryFiles {
    private final RecordFile files;

    HistoryFiles(RecordFile.Place place) {
        this.files = new RecordFile(place, "history", ".history");
    }

    /** Without lock: replacing is atomic, so what is whole is true. Nothing when it has to be looked at again. */
    Optional<ServiceHistory> readIfIntact(ServiceId service) {
        Found found = files.read(files.of(service));
        if (found instanceof Found.Whole whole) {
            return decode(service, whole);
        }
        return found instanceof Found.Nothing ? absent(service) : Optional.empty();
    }

    private Optional<ServiceHistory> absent(ServiceId service) {
        try {
            return Optional.of(
                    files.wasSetAside(service) ? ServiceHistory.lost(service) : ServiceHistory.empty(service));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Under the lock: what is damaged is set aside. */
    ServiceHistory read(ServiceId service) throws IOException {
        Path file = files.of(service);
        Found found = files.read(file);
        if (found instanceof Found.Nothing) {
            return files.wasSetAside(service) ? ServiceHistory.lost(service) : ServiceHistory.empty(service);
        }
        if (found instanceof Found.Unreadable unreadable) {
            throw unreadable.cause();
        }
        if (found instanceof Found.Newer newer) {
            reportNewer(file, newer);
            return ServiceHistory.lost(service);
        }
        if (found instanceof Found.Whole whole) {
            Optional<ServiceHistory> history = decode(service, whole);
            if (history.isPresent()) {
                return history.get();
            }
        }
        files.setAside(file, found instanceof Found.Damaged damaged ? damaged.why() : "its content makes no sense");
        return ServiceHistory.lost(service);
    }

    private static Optional<ServiceHistory> decode(ServiceId service, Found.Whole whole) {
        try {
            ServiceHistory history = HistoryReader.read(whole.object());
            return Optional.of(history).filter(each -> each.service().equals(service));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void refuseNewer(ServiceId service) throws BaselineException {
        Path file = files.of(service);
        if (files.read(file) instanceof Found.Newer newer) {
            throw new BaselineException(newerMessage(file, newer) + "; nothing was recorded");
        }
    }

    private void reportNewer(Path file, Found.Newer newer) {
        files.report(Kind.NEWER_SCHEMA, file, newerMessage(file, newer));
    }

    private static String newerMessage(Path file, Found.Newer newer) {
        return file + " was written by a newer release (schema " + newer.schema()
                + ") and is left as it is: its service is built. Update stet, or forget the service";
    }

    StoreProblem unreadable(ServiceId service, IOException e) {
        return StoreProblem.of(
                Kind.UNREADABLE,
                files.of(service),
                "the records of '" + service + "' could not be read (" + RecordFile.why(e)
                        + "): it is built. Give access to " + files.of(service) + ", or forget the service");
    }

    void write(ServiceHistory history) throws IOException {
        files.write(history.service(), HistoryWriter.write(history));
    }

    void delete(ServiceId service) throws IOException {
        files.delete(service);
    }

    void sweep() throws IOException {
        files.sweep();
    }

    Set<ServiceId> services() throws IOException {
        Set<ServiceId> services = new TreeSet<>();
        for (Path file : files.all()) {
            if (files.read(file) instanceof Found.Whole whole
                    && whole.object().get("service") instanceof String name
                    && ServiceId.isValid(name)) {
                services.add(new ServiceId(name));
            }
        }
        return services;
    }

    Instant lastSeen(ServiceId service) throws IOException {
        Optional<Instant> mark = read(service).lastSeen();
        return mark.isPresent() ? mark.get() : modified(files.of(service));
    }

    void removeSetAside(Instant before) throws IOException {
        for (Path file : files.allSetAside()) {
            if (modified(file).isBefore(before)) {
                Files.delete(file);
            }
        }
    }

    private static Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }
}
