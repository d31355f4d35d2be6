package io.jenkins.plugins.stet.jenkins.step;

import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.detect.DetectionJson;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.jenkins.config.RegistryAccess;
import io.jenkins.plugins.stet.jenkins.config.Settings;
import io.jenkins.plugins.stet.jenkins.detect.ConnectionWaits;
import io.jenkins.plugins.stet.jenkins.detect.JobRun;
import io.jenkins.plugins.stet.jenkins.detect.Registries;
import io.jenkins.plugins.stet.jenkins.detect.RunDetection;
import io.jenkins.plugins.stet.jenkins.detect.RunSightings;
import io.jenkins.plugins.stet.jenkins.detect.ScannedTree;
import io.jenkins.plugins.stet.jenkins.detect.Tree;
import io.jenkins.plugins.stet.jenkins.detect.Turns;
import io.jenkins.plugins.stet.jenkins.detect.Wish;
import io.jenkins.plugins.stet.jenkins.detect.WorkspaceTree;
import io.jenkins.plugins.stet.jenkins.registry.RegistryDesk;
import io.jenkins.plugins.stet.jenkins.registry.RegistryDesks;
import java.io.IOException;
import java.util.function.Consumer;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** Looks at the tree and decides. Nothing it does needs to be done only once, so after a restart it begins again. */
final class DetectChangesExecution extends RepeatableExecution {
    private static final long serialVersionUID = 1L;

    private final DetectChangesStep step;
    private transient Turns turns;
    private transient ConnectionWaits waits;

    DetectChangesExecution(StepContext context, DetectChangesStep step) {
        super(context);
        this.step = step;
    }

    @Override
    Object work() throws IOException, InterruptedException {
        Run<?, ?> build = required(Run.class);
        TaskListener listener = required(TaskListener.class);
        JobRun run = new JobRun(build, listener).reading(step.getBaseline());
        TrustClass trust = run.stamp().trust();
        Consumer<String> log = line -> listener.getLogger().println(Printable.line(line));
        RegistryDesk desk = RegistryDesks.of(
                build,
                waits().in(RegistryAccess.of(build, trust, step.getCredentialsId()), log),
                () -> required(FilePath.class),
                log);
        Registries registries = new Registries(
                desk, RunSightings.of(build.getExternalizableId(), step.getCredentialsId()), StepEngine.of(this, ""));
        RunDetection detection = new RunDetection(run, new ScannedTree(tree(), turns(), log), log);
        return DetectionJson.map(detection.detect(wish(Settings.of(build.getParent())), registries));
    }

    private synchronized Turns turns() {
        if (turns == null) {
            turns = new Turns();
        }
        return turns;
    }

    private synchronized ConnectionWaits waits() {
        if (waits == null) {
            waits = new ConnectionWaits();
        }
        return waits;
    }

    private Tree tree() throws IOException, InterruptedException {
        FilePath directory = required(FilePath.class);
        return step.getManifestText().isEmpty()
                ? WorkspaceTree.ofManifest(directory, step.getManifest())
                : WorkspaceTree.ofText(directory, step.getManifestText());
    }

    private Wish wish(Settings settings) {
        return new Wish(
                settings.mode(step.getMode()),
                step.getOnly(),
                new Wish.Forced(step.isRebuildAll(), step.getRebuild(), "the detectChanges step"),
                step.isNoCache() ? BuildHow.Cache.IGNORE : BuildHow.Cache.USE,
                step.isVerify() ? Verification.ASK : Verification.TRUST_RECORDS);
    }

    @Override
    public String getStatus() {
        return turns().status().or(() -> waits().status()).orElse("reading the tree and asking registries");
    }
}
