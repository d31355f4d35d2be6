package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.fail;

import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.GuardedKeysFile;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.jenkins.config.Engines;
import io.jenkins.plugins.stet.jenkins.config.UntrustedRegistry;
import io.jenkins.plugins.stet.jenkins.report.Report;
import io.jenkins.plugins.stet.jenkins.report.ReportFile;
import io.jenkins.plugins.stet.jenkins.store.AuditFile;
import io.jenkins.plugins.stet.jenkins.store.RunNotes;
import io.jenkins.plugins.stet.jenkins.store.RunState;
import io.jenkins.plugins.stet.jenkins.store.RunStateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A run in a directory. */
public final class FakeRun implements RunPlace {
    private final Path job;
    private final int number;
    private final TrustClass trust;
    private final Optional<FakeRun> target;

    public FakeRun(Path job, int number) {
        this(job, number, TrustClass.BRANCH, Optional.empty());
    }

    private FakeRun(Path job, int number, TrustClass trust, Optional<FakeRun> target) {
        this.job = job;
        this.number = number;
        this.trust = trust;
        this.target = target;
    }

    static FakeRun of(TrustClass trust, Path job, int number) {
        return new FakeRun(job, number, trust, Optional.empty());
    }

    FakeRun wantingInto(FakeRun other) {
        return new FakeRun(job, number, trust, Optional.of(other));
    }

    private Path directory() {
        try {
            return Files.createDirectories(job.resolve("builds").resolve(String.valueOf(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BaselineStore store() {
        return new FileBaselineStore(job.resolve("stet"));
    }

    @Override
    public BuildStamp stamp() {
        return new BuildStamp(number, "job #" + number, trust, Instant.ofEpochSecond(1_700_000_000));
    }

    @Override
    public Detection.Records records() {
        return new Detection.Records(store(), List.of());
    }

    @Override
    public GuardedKeysFile keys() {
        return new GuardedKeysFile(job.resolve("stet"), problem -> fail(problem.message()));
    }

    @Override
    public Optional<GuardedKeysFile> targetKeys() {
        return target.map(run -> run.keys());
    }

    @Override
    public UntrustedRegistry untrusted() {
        return UntrustedRegistry.NONE;
    }

    @Override
    public Engines engines() {
        return new Engines(Map.of("gpu", "tcp://gpu:1234"));
    }

    @Override
    public void audit(String what, List<String> services) throws IOException {
        new AuditFile(job.resolve("stet"))
                .append(stamp().at(), new AuditFile.Who(stamp().name(), "alice", ""), what, services);
    }

    @Override
    public RunStateFile state() {
        return new RunStateFile(directory().resolve("stet"));
    }

    @Override
    public RunNotes notes() {
        return new RunNotes(directory().resolve("stet"));
    }

    @Override
    public void report(UnaryOperator<Report> change) throws IOException {
        new ReportFile(directory()).update(change);
    }

    public Report reported() throws IOException {
        return new ReportFile(directory()).read();
    }

    public List<String> ends(RunEnd.Outcome outcome) throws IOException {
        RunState state = state().read();
        List<String> notes = new RunEnd(store(), stamp(), notes()).record(state, outcome);
        state().delete();
        notes().delete();
        return notes;
    }
}
