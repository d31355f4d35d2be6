package io.jenkins.plugins.stet.jenkins.detect;

import hudson.model.Cause;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.GuardedKeysFile;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.jenkins.config.Engines;
import io.jenkins.plugins.stet.jenkins.config.Settings;
import io.jenkins.plugins.stet.jenkins.config.UntrustedRegistry;
import io.jenkins.plugins.stet.jenkins.report.Report;
import io.jenkins.plugins.stet.jenkins.report.ReportFile;
import io.jenkins.plugins.stet.jenkins.report.StetRunAction;
import io.jenkins.plugins.stet.jenkins.store.AuditFile;
import io.jenkins.plugins.stet.jenkins.store.Directories;
import io.jenkins.plugins.stet.jenkins.store.RunNotes;
import io.jenkins.plugins.stet.jenkins.store.RunStateFile;
import io.jenkins.plugins.stet.jenkins.trust.RunTrust;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jenkins.model.Jenkins;

/** A run of a job. */
public final class JobRun implements RunPlace {
    private final Run<?, ?> run;
    private final TaskListener listener;
    private final List<Job<?, ?>> baselines;

    public JobRun(Run<?, ?> run, TaskListener listener) {
        this(run, listener, List.of());
    }

    private JobRun(Run<?, ?> run, TaskListener listener, List<Job<?, ?>> baselines) {
        this.run = run;
        this.listener = listener;
        this.baselines = List.copyOf(baselines);
    }

    /** The same, which also reads the records of the job that a step names. */
    public JobRun reading(String baseline) throws RefusedException {
        return baseline.isEmpty()
                ? this
                : new JobRun(run, listener, List.of(Baselines.find(run.getParent(), baseline)));
    }

    /** Decided at the first question, which may ask the SCM's server, and kept with the build. */
    private RunTrust.Decided decided() throws IOException, InterruptedException {
        StetRunAction action = StetRunAction.of(run);
        synchronized (action) {
            if (action.getTrust().isEmpty()) {
                RunTrust.Decided decided =
                        RunTrust.decide(run, Settings.of(run.getParent()).primaryBranches(), listener);
                action.decided(decided.trust().text(), decided.readable());
                run.save();
            }
            TrustClass trust = TrustClass.parse(action.getTrust()).orElse(TrustClass.UNTRUSTED);
            return new RunTrust.Decided(trust, action.getReadable());
        }
    }

    @Override
    public BuildStamp stamp() throws IOException, InterruptedException {
        String name = run.getParent().getFullName() + " #" + run.getNumber();
        return new BuildStamp(
                run.getNumber(), name, decided().trust(), Instant.ofEpochMilli(run.getStartTimeInMillis()));
    }

    @Override
    public Detection.Records records() throws IOException, InterruptedException {
        List<BaselineStore> readable = new ArrayList<>();
        String other = decided().readable();
        find(other).ifPresent(job -> readable.add(store(job)));
        baselines.forEach(job -> readable.add(store(job)));
        return new Detection.Records(store(run.getParent()), readable);
    }

    /** The trust rules chose it; whether this thread's user sees it does not matter. */
    private static Optional<Job<?, ?>> find(String fullName) {
        ACLContext system = ACL.as2(ACL.SYSTEM2);
        try {
            return !fullName.isEmpty() && Jenkins.get().getItemByFullName(fullName) instanceof Job<?, ?> job
                    ? Optional.of(job)
                    : Optional.empty();
        } finally {
            system.close();
        }
    }

    private static FileBaselineStore store(Job<?, ?> job) {
        return new FileBaselineStore(Directories.of(job));
    }

    @Override
    public GuardedKeysFile keys() {
        return keys(run.getParent());
    }

    @Override
    public Optional<GuardedKeysFile> targetKeys() throws IOException, InterruptedException {
        return find(decided().readable()).map(this::keys);
    }

    private GuardedKeysFile keys(Job<?, ?> job) {
        return new GuardedKeysFile(
                Directories.of(job), problem -> listener.getLogger().println("Stet: warning: " + problem.message()));
    }

    @Override
    public UntrustedRegistry untrusted() throws IOException, InterruptedException {
        return decided().trust() == TrustClass.UNTRUSTED
                ? Settings.of(run.getParent()).untrusted()
                : UntrustedRegistry.NONE;
    }

    @Override
    public Engines engines() {
        return Settings.of(run.getParent()).engines();
    }

    @Override
    public void audit(String what, List<String> services) throws IOException, InterruptedException {
        String user = run.getCauses().stream()
                .filter(Cause.UserIdCause.class::isInstance)
                .map(cause -> ((Cause.UserIdCause) cause).getUserId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String causes = run.getCauses().stream().map(Cause::getShortDescription).collect(Collectors.joining("; "));
        BuildStamp stamp = stamp();
        new AuditFile(Directories.of(run.getParent()))
                .append(stamp.at(), new AuditFile.Who(stamp.name(), user, causes), what, services);
    }

    @Override
    public RunStateFile state() {
        return new RunStateFile(Directories.of(run));
    }

    /** For what is gone when the run is over. */
    public Path scratch() {
        return Directories.of(run).resolve("off");
    }

    @Override
    public RunNotes notes() {
        return new RunNotes(Directories.of(run));
    }

    @Override
    public void report(UnaryOperator<Report> change) throws IOException {
        new ReportFile(run.getRootDir().toPath()).update(change);
        StetRunAction.of(run).refresh();
        run.save();
    }
}
