package io.jenkins.plugins.stet.jenkins.store;

import io.jenkins.plugins.stet.core.baseline.AtomicFile;
import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The small notes of a run beside its state: written on the Pipeline's own thread before a body starts, so that a body
 * which a crash ended is never taken for one that did not exist.
 */
public final class RunNotes {
    private static final String NAME = "bodies.json";
    private static final Object[] LOCKS = Stream.generate(Object::new).limit(64).toArray();

    private final Path file;

    /** @param directory of the run, see {@link Directories} */
    public RunNotes(Path directory) {
        this.file = directory.toAbsolutePath().resolve(NAME);
    }

    /** About this content of the service; empty when there are none. */
    public ServiceNotes about(ServiceId service, String fingerprint) throws IOException {
        if (read().get(service.value()) instanceof Map<?, ?> json) {
            ServiceNotes notes = ServiceNotes.of(json);
            if (notes.fingerprint().equals(fingerprint)) {
                return notes;
            }
        }
        return ServiceNotes.about(fingerprint);
    }

    public void note(ServiceId service, String fingerprint, UnaryOperator<ServiceNotes> change) throws IOException {
        synchronized (LOCKS[Math.floorMod(file.hashCode(), LOCKS.length)]) {
            Map<String, Object> all = new LinkedHashMap<>(read());
            ServiceNotes before = about(service, fingerprint);
            all.put(service.value(), change.apply(before).json());
            Files.createDirectories(file.resolveSibling(""));
            AtomicFile.onDisk().replace(file, PlainJson.write(all));
        }
    }

    private Map<String, Object> read() throws IOException {
        try {
            return PlainJson.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Map.of();
        }
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
