package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.FileTable;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.Optional;

/** The tables of files, looked into only for services that differ. */
public interface FileHistory {
    Optional<FileTable> now(ServiceId service);

    Optional<FileTable> before(ServiceId service, String fingerprint);
}
