package io.jenkins.plugins.stet.jenkins.detect;

import hudson.model.Run;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.jenkins.report.Report;
import io.jenkins.plugins.stet.jenkins.report.ReportFile;
import io.jenkins.plugins.stet.jenkins.report.StetRunAction;
import io.jenkins.plugins.stet.jenkins.store.Directories;
import io.jenkins.plugins.stet.jenkins.store.RunStateFile;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** A run of a job. */
public final class JobRun implements RunPlace {
    private final Run<?, ?> run;

    public JobRun(Run<?, ?> run) {
        this.run = run;
    }

    @Override
    public BuildStamp stamp() {
        String name = run.getParent().getFullName() + " #" + run.getNumber();
        return new BuildStamp(run.getNumber(), name, TrustClass.BRANCH, Instant.now());
    }

    @Override
    public Detection.Records records() {
        return new Detection.Records(store(), List.of());
    }

    FileBaselineStore store() {
        return new FileBaselineStore(Directories.of(run.getParent()));
    }

    @Override
    public RunStateFile state() {
        return new RunStateFile(Directories.of(run));
    }

    @Override
    public void report(UnaryOperator<Report> change) throws IOException {
        new ReportFile(run.getRootDir().toPath()).update(change);
        StetRunAction.of(run).refresh();
        run.save();
    }
}
