package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.baseline.RecordFile.Found;
import io.jenkins.plugins.stet.core.manifest.GuardedKeys;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What trusted builds of a job read last about each service, for builds that may not change it. */
public final class GuardedKeysFile {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Of a job whose manifests are that different somebody forgot to stop. */
    private static final int MOST_SERVICES = 5_000;

    private final Path file;
    private final RecordFile files;
    private final StoreLock lock;

    /** Of which build; an earlier release did not write when that began, and it counts as long ago. */
    private record Entry(long build, Instant at, GuardedKeys keys) {
        boolean isNewerThan(BuildStamp stamp) {
            return build > stamp.number() && !stamp.isOfAnotherCountThan(build, at);
        }
    }

    /** @param problems is told about a file that is damaged */
    public GuardedKeysFile(Path directory, Consumer<StoreProblem> problems) {
        this.file = directory.toAbsolutePath().resolve("manifest.keys");
        this.files = new RecordFile(
                new RecordFile.Place(directory, new DiskOperations(), Clock.systemUTC(), problems), "keys", ".keys");
        this.lock = new StoreLock(directory, PATIENCE);
    }

    /** What cannot be read is not there: then nothing is known, and less is allowed. */
    public Map<ServiceId, GuardedKeys> read() {
        Map<ServiceId, GuardedKeys> keys = new LinkedHashMap<>();
        if (files.read(file) instanceof Found.Whole whole) {
            entries(whole).forEach((service, entry) -> keys.put(service, entry.keys()));
        }
        return keys;
    }

    /** Of two builds the newer counts, whichever comes first; where numbers began anew, the one that began later. */
    public void record(BuildStamp build, Map<ServiceId, GuardedKeys> keys) throws IOException {
        lock.holding(() -> {
            Found found = files.read(file);
            if (found instanceof Found.Unreadable unreadable) {
                throw unreadable.cause();
            }
            if (found instanceof Found.Damaged damaged) {
                files.setAside(file, damaged.why());
            }
            if (!(found instanceof Found.Newer)) {
                write(build, keys, found instanceof Found.Whole whole ? entries(whole) : Map.of());
            }
            return file;
        });
    }

    private void write(BuildStamp build, Map<ServiceId, GuardedKeys> keys, Map<ServiceId, Entry> known)
            throws IOException {
        Map<ServiceId, Entry> all = new LinkedHashMap<>(known);
        keys.forEach((service, each) -> {
            Entry before = all.remove(service);
            Entry now = new Entry(build.number(), build.at(), each);
            all.put(service, before != null && before.isNewerThan(build) ? before : now);
        });
        Map<String, Object> services = new LinkedHashMap<>();
        all.entrySet().stream().skip(Math.max(0, all.size() - MOST_SERVICES)).forEach(entry -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("build", entry.getValue().build());
            json.put("at", entry.getValue().at().getEpochSecond());
            json.put("keys", entry.getValue().keys().values());
            services.put(entry.getKey().value(), json);
        });
        files.write(file, Map.of("services", services));
    }

    private static Map<ServiceId, Entry> entries(Found.Whole whole) {
        Map<ServiceId, Entry> entries = new LinkedHashMap<>();
        try {
            Fields.of(whole.object()).map("services", Fields::of).forEach((service, fields) -> {
                GuardedKeys keys = new GuardedKeys(new TreeMap<>(fields.texts("keys")));
                Instant at = Instant.ofEpochSecond(fields.has("at") ? fields.number("at") : 0);
                entries.put(new ServiceId(service), new Entry(fields.number("build"), at, keys));
            });
        } catch (IllegalArgumentException e) {
            return Map.of(); // its sum is right and its sense is not: of another making, so nothing is known
        }
        return entries;
    }
}
