package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * A view for one detection: it looks at the records of a service in several places and shall see the same everywhere, and
 * reading them takes as long as deciding about them. What others write meanwhile is seen by the next detection.
 */
public final class ReadOnce implements BaselineStore {
    private final BaselineStore store;
    private final Map<ServiceId, ServiceHistory> read = new ConcurrentHashMap<>();

    public ReadOnce(BaselineStore store) {
        this.store = store;
    }

    @Override
    public ServiceHistory load(ServiceId service) {
        ServiceHistory known = read.get(service);
        if (known == null) {
            known = store.load(service);
            read.put(service, known);
        }
        return known;
    }

    @Override
    public ServiceHistory update(ServiceId service, UnaryOperator<ServiceHistory> change) throws BaselineException {
        read.remove(service);
        return store.update(service, change);
    }

    @Override
    public void keepFiles(ServiceId service, FileTable files) throws BaselineException {
        store.keepFiles(service, files);
    }

    @Override
    public Optional<FileTable> files(ServiceId service, String fingerprint) {
        return store.files(service, fingerprint);
    }

    @Override
    public StepTimes stepTimes(ServiceId service) {
        return store.stepTimes(service);
    }

    @Override
    public void keepStepTimes(ServiceId service, StepTimes times) throws BaselineException {
        store.keepStepTimes(service, times);
    }

    @Override
    public void forget(ServiceId service) throws BaselineException {
        read.remove(service);
        store.forget(service);
    }

    @Override
    public List<StoreProblem> problems() {
        return store.problems();
    }
}
