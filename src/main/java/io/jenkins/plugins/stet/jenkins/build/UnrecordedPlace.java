package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.GuardedKeysFile;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.jenkins.config.Engines;
import io.jenkins.plugins.stet.jenkins.config.UntrustedRegistry;
import io.jenkins.plugins.stet.jenkins.detect.RunPlace;
import io.jenkins.plugins.stet.jenkins.report.Report;
import io.jenkins.plugins.stet.jenkins.store.RunNotes;
import io.jenkins.plugins.stet.jenkins.store.RunStateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A run that detection is switched off for: it reads no record of others and leaves none, it only tells what it did. What it knows of the images
 * that it built itself, so that others can stand on them, is gone with it.
 */
final class UnrecordedPlace implements RunPlace {
    private final RunPlace run;
    private final Path scratch;

    /** @param scratch that is deleted when the run is over */
    UnrecordedPlace(RunPlace run, Path scratch) {
        this.run = run;
        this.scratch = scratch;
    }

    @Override
    public BuildStamp stamp() throws IOException, InterruptedException {
        return run.stamp();
    }

    @Override
    public Detection.Records records() {
        return new Detection.Records(new FileBaselineStore(scratch.resolve("records")), List.of());
    }

    @Override
    public GuardedKeysFile keys() {
        return run.keys();
    }

    @Override
    public Optional<GuardedKeysFile> targetKeys() throws IOException, InterruptedException {
        return run.targetKeys();
    }

    @Override
    public UntrustedRegistry untrusted() throws IOException, InterruptedException {
        return run.untrusted();
    }

    @Override
    public Engines engines() {
        return run.engines();
    }

    @Override
    public void audit(String what, List<String> services) throws IOException, InterruptedException {
        run.audit(what, services);
    }

    @Override
    public RunStateFile state() {
        return new RunStateFile(scratch);
    }

    @Override
    public RunNotes notes() {
        return new RunNotes(scratch);
    }

    @Override
    public void report(UnaryOperator<Report> change) throws IOException {
        run.report(report -> change.apply(report).switchedOff());
    }
}
