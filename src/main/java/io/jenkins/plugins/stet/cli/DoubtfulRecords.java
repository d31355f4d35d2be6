package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.FileTable;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.StoreProblem;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Records that others may have written: of no service anything is known, and nothing is added to them. */
record DoubtfulRecords(Path place, RecordsOrigin.Doubtful origin) implements BaselineStore {
    @Override
    public ServiceHistory load(ServiceId service) {
        return ServiceHistory.lost(service);
    }

    @Override
    public ServiceHistory update(ServiceId service, UnaryOperator<ServiceHistory> change) throws BaselineException {
        throw refused();
    }

    @Override
    public void keepFiles(ServiceId service, FileTable files) throws BaselineException {
        throw refused();
    }

    @Override
    public Optional<FileTable> files(ServiceId service, String fingerprint) {
        return Optional.empty();
    }

    @Override
    public void forget(ServiceId service) throws BaselineException {
        throw refused();
    }

    private BaselineException refused() {
        return new BaselineException(text());
    }

    private String text() {
        return origin.why() + ". " + origin.advice();
    }

    @Override
    public List<StoreProblem> problems() {
        return List.of(new StoreProblem(StoreProblem.Kind.NOT_OURS, place.toString(), text()));
    }
}
