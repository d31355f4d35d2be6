package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Records as files of one directory, for the command line and the controller alike. */
public final class FileBaselineStore implements BaselineStore {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StoreLock lock;
    private final HistoryFiles histories;
    private final TableFiles tables;
    private final StepTimesFiles stepTimes;
    private final Map<String, StoreProblem> problems = new ConcurrentHashMap<>();

    public FileBaselineStore(Path directory) {
        this(directory, new DiskOperations(), Clock.systemUTC(), PATIENCE);
    }

    FileBaselineStore(Path directory, FileOperations operations, Clock clock, Duration patience) {
        this.lock = new StoreLock(directory, patience);
        RecordFile.Place place = new RecordFile.Place(directory, operations, clock, this::report);
        this.histories = new HistoryFiles(place);
        this.tables = new TableFiles(place);
        this.stepTimes = new StepTimesFiles(place);
    }

    private void report(StoreProblem problem) {
        problems.putIfAbsent(problem.file(), problem);
    }

    @Override
    public ServiceHistory load(ServiceId service) {
        Optional<ServiceHistory> readable = histories.readIfIntact(service);
        return readable.orElseGet(() -> loadCarefully(service));
    }

    /** What looked damaged may have been replaced meanwhile: it is judged, and set aside, under the lock only. */
    private ServiceHistory loadCarefully(ServiceId service) {
        try {
            return lock.holding(() -> histories.read(service));
        } catch (IOException e) {
            report(histories.unreadable(service, e));
            return ServiceHistory.lost(service);
        }
    }

    @Override
    public ServiceHistory update(ServiceId service, UnaryOperator<ServiceHistory> change) throws BaselineException {
        return writing(service, () -> {
            histories.sweep();
            histories.refuseNewer(service);
            ServiceHistory before = histories.read(service);
            ServiceHistory after = change.apply(before);
            if (!after.service().equals(service)) {
                throw new IllegalArgumentException("the history of " + service + " became that of " + after.service());
            }
            if (!after.equals(before)) {
                histories.write(after);
            }
            return after;
        });
    }

    @Override
    public void keepFiles(ServiceId service, FileTable files) throws BaselineException {
        writing(service, () -> {
            tables.keep(files, histories.read(service));
            return service;
        });
    }

    @Override
    public Optional<FileTable> files(ServiceId service, String fingerprint) {
        if (!tables.isUsable(service)) {
            setAsideTables(service);
        }
        return tables.find(service, fingerprint);
    }

    private void setAsideTables(ServiceId service) {
        try {
            lock.holding(() -> {
                tables.setAsideIfDamaged(service);
                return service;
            });
        } catch (IOException e) {
            report(histories.unreadable(service, e));
        }
    }

    @Override
    public void forget(ServiceId service) throws BaselineException {
        writing(service, () -> {
            delete(service);
            return service;
        });
    }

    private void delete(ServiceId service) throws IOException {
        tables.delete(service);
        stepTimes.delete(service);
        histories.delete(service);
    }

    @Override
    public StepTimes stepTimes(ServiceId service) {
        return stepTimes.read(service);
    }

    @Override
    public void keepStepTimes(ServiceId service, StepTimes times) throws BaselineException {
        writing(service, () -> {
            stepTimes.write(service, times);
            return service;
        });
    }

    /** The services of which there are records that can be read. */
    public Set<ServiceId> services() throws IOException {
        return histories.services();
    }

    /** Removes the records of services that no build has named since that time, and old files that were set aside. */
    public List<ServiceId> removeUnseen(Instant since) throws IOException {
        return lock.holding(() -> {
            List<ServiceId> removed = new ArrayList<>();
            for (ServiceId service : histories.services()) {
                if (histories.lastSeen(service).isBefore(since)) {
                    delete(service);
                    removed.add(service);
                }
            }
            histories.removeSetAside(since);
            return removed;
        });
    }

    @Override
    public List<StoreProblem> problems() {
        return List.copyOf(problems.values());
    }

    private <T> T writing(ServiceId service, StoreLock.Work<T> work) throws BaselineException {
        try {
            return lock.holding(work);
        } catch (BaselineException e) {
            throw e;
        } catch (IOException e) {
            throw new BaselineException(
                    "the records of '" + service + "' could not be written (" + RecordFile.why(e)
                            + "); the old ones stay. Free space or give access, then run again",
                    e);
        }
    }
}
