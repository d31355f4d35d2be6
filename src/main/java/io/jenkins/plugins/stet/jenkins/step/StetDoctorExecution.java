package io.jenkins.plugins.stet.jenkins.step;

import hudson.AbortException;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.engine.doctor.Finding;
import io.jenkins.plugins.stet.engine.doctor.Findings;
import io.jenkins.plugins.stet.engine.doctor.RegistryExam;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.jenkins.config.RegistryAccess;
import io.jenkins.plugins.stet.jenkins.detect.JobRun;
import io.jenkins.plugins.stet.jenkins.detect.WorkspaceTree;
import io.jenkins.plugins.stet.jenkins.health.RecordsCare;
import io.jenkins.plugins.stet.jenkins.registry.RegistryDesks;
import io.jenkins.plugins.stet.jenkins.store.Directories;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** Looks, and tells what it saw. */
final class StetDoctorExecution extends RepeatableExecution {
    private static final long serialVersionUID = 1L;

    private final StetDoctorStep step;

    StetDoctorExecution(StepContext context, StetDoctorStep step) {
        super(context);
        this.step = step;
    }

    @Override
    Object work() throws IOException, InterruptedException {
        Run<?, ?> run = required(Run.class);
        TaskListener listener = required(TaskListener.class);
        Consumer<String> log = line -> listener.getLogger().println("Stet: " + Printable.line(line));
        RecordsCare records = new RecordsCare(Directories.of(run.getParent()));
        Doctor doctor = new Doctor(
                StepEngine.of(this, step.getEngine())::ask,
                WorkspaceTree.ofManifest(required(FilePath.class), step.getManifest()),
                registries(run, new JobRun(run, listener).stamp().trust(), listener),
                records.problems(),
                records.size());
        Findings findings = doctor.examine(log);
        findings.all()
                .forEach(finding ->
                        log.accept(finding.health().word() + ": " + finding.subject() + ": " + finding.sentences()));
        if (step.isFailOnProblem() && findings.worst().compareTo(Finding.Health.UNREACHABLE) >= 0) {
            throw new AbortException("there are problems, see the lines above; without failOnProblem the run goes on");
        }
        return findings.document();
    }

    private Function<Manifest, List<Finding>> registries(Run<?, ?> run, TrustClass trust, TaskListener listener) {
        RegistrySettings settings = RegistryAccess.of(run, trust, step.getCredentialsId());
        RegistryExam exam = new RegistryExam(
                RegistryDesks.of(run, settings, () -> required(FilePath.class), listener.getLogger()::println),
                settings.credentials(),
                new RegistryExam.Words(
                        "with the credentials that are bound to it",
                        host -> "bind credentials to " + host + " in the folder's or the global configuration"));
        return exam::findings;
    }

    @Override
    public String getStatus() {
        return "looking at the engine and asking registries";
    }
}
