package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.FileTable;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.FileHistory;
import java.util.Optional;

/** The files of the reading beside those that were recorded. */
final class KeptFiles implements FileHistory {
    private final TreeReading reading;
    private final Detection.Records records;

    KeptFiles(TreeReading reading, Detection.Records records) {
        this.reading = reading;
        this.records = records;
    }

    @Override
    public Optional<FileTable> now(ServiceId service) {
        return Optional.ofNullable(reading.services().get(service)).flatMap(FileTables::ofReading);
    }

    @Override
    public Optional<FileTable> before(ServiceId service, String fingerprint) {
        for (BaselineStore store : records.all()) {
            Optional<FileTable> table = store.files(service, fingerprint);
            if (table.isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }
}
