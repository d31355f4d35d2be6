package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.GuardedKeysFile;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.jenkins.config.Engines;
import io.jenkins.plugins.stet.jenkins.config.UntrustedRegistry;
import io.jenkins.plugins.stet.jenkins.report.Report;
import io.jenkins.plugins.stet.jenkins.store.RunNotes;
import io.jenkins.plugins.stet.jenkins.store.RunStateFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The run as a detection needs it. */
public interface RunPlace {
    /** How marks of this run are signed: its class is part of it. */
    BuildStamp stamp() throws IOException, InterruptedException;

    /** Whose records are read, and the own ones, to which the run writes. */
    Detection.Records records() throws IOException, InterruptedException;

    /** What manifests of this job said last about keys that not everybody may change. */
    GuardedKeysFile keys();

    /** The same of the job that this run's change wants to be part of; nothing when there is none. */
    Optional<GuardedKeysFile> targetKeys() throws IOException, InterruptedException;

    /** Where this run's images go when nobody trusts it; nowhere special otherwise. */
    UntrustedRegistry untrusted() throws IOException, InterruptedException;

    /** The engines that its steps may call by name. */
    Engines engines();

    /** Keeps in mind who had something done whatever was known. */
    void audit(String what, List<String> services) throws IOException, InterruptedException;

    RunStateFile state();

    RunNotes notes();

    void report(UnaryOperator<Report> change) throws IOException;
}
