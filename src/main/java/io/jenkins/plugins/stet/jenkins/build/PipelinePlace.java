package io.jenkins.plugins.stet.jenkins.build;

import hudson.AbortException;
import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.jenkins.agent.AgentEngine;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import io.jenkins.plugins.stet.jenkins.config.RegistryAccess;
import io.jenkins.plugins.stet.jenkins.config.Settings;
import io.jenkins.plugins.stet.jenkins.detect.ConnectionWaits;
import io.jenkins.plugins.stet.jenkins.detect.JobRun;
import io.jenkins.plugins.stet.jenkins.detect.RunSightings;
import io.jenkins.plugins.stet.jenkins.detect.ScannedTree;
import io.jenkins.plugins.stet.jenkins.detect.Tree;
import io.jenkins.plugins.stet.jenkins.detect.Turns;
import io.jenkins.plugins.stet.jenkins.detect.WorkspaceTree;
import io.jenkins.plugins.stet.jenkins.registry.RegistryDesks;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The place of a step in a Pipeline. */
final class PipelinePlace implements StepPlace {
    private static final Logger LOGGER = Logger.getLogger(PipelinePlace.class.getName());

    private final Surroundings surroundings;
    private final CachedImageBuildStep step;
    private final Turns turns = new Turns();
    private final ConnectionWaits connections = new ConnectionWaits();

    PipelinePlace(Surroundings surroundings, CachedImageBuildStep step) {
        this.surroundings = surroundings;
        this.step = step;
    }

    @Override
    public boolean isReady() {
        try {
            return surroundings.isReady();
        } catch (IOException | InterruptedException e) {
            LOGGER.log(Level.FINE, "the agent is not back yet", e);
            return false;
        }
    }

    @Override
    public Optional<String> waiting() {
        return turns.status().or(connections::status);
    }

    @Override
    public boolean isInContainerOfPod() throws IOException, InterruptedException {
        return PodHelp.isOfUse(surroundings);
    }

    @Override
    public RunBuilds builds() throws IOException, InterruptedException {
        TaskListener listener = surroundings.required(TaskListener.class);
        Run<?, ?> run = surroundings.required(Run.class);
        JobRun place = new JobRun(run, listener);
        BuildSettings settings = step.settings();
        Consumer<String> log = line -> listener.getLogger().println(line);
        JobImages images =
                new JobImages(run, place.stamp(), access(run, place, settings.credentialsId(), log), engine(place));
        RunBuilds.Scope scope = RunBuilds.Scope.of(place, images, mode(run, place), place.scratch());
        return new RunBuilds(scope, settings, log);
    }

    /** @param credentialsId that the step chooses, empty for what is configured */
    private JobImages.Access access(Run<?, ?> run, JobRun place, String credentialsId, Consumer<String> log)
            throws IOException, InterruptedException {
        RegistrySettings registries =
                connections.in(RegistryAccess.of(run, place.stamp().trust(), credentialsId), log);
        return new JobImages.Access(
                registries,
                RegistryDesks.of(run, registries, () -> surroundings.required(FilePath.class), log),
                RunSightings.of(run.getExternalizableId(), credentialsId));
    }

    /** The one that builds. */
    private AgentEngine engine(JobRun place) {
        return new AgentEngine(() -> new AgentEngine.Reach(
                surroundings.required(FilePath.class),
                surroundings.required(EnvVars.class),
                place.engines().address(step.getEngine())));
    }

    /** The detection of the run may have been switched off for it, or everything is. */
    private DetectionMode mode(Run<?, ?> run, JobRun place) throws IOException {
        String service = step.getService();
        boolean off = ServiceId.isValid(service) && place.state().read().isOff(new ServiceId(service));
        return off ? DetectionMode.OFF : Settings.of(run.getParent()).mode("");
    }

    @Override
    public Checkout checkout() throws IOException, InterruptedException {
        FilePath workspace = surroundings.required(FilePath.class);
        Tree tree = new ScannedTree(
                step.tree(workspace),
                turns,
                surroundings.required(TaskListener.class).getLogger()::println);
        return new Checkout(tree, step.root(workspace).getRemote(), step.overlay(), labels());
    }

    private Map<String, String> labels() throws IOException, InterruptedException {
        Map<String, String> labels = new LinkedHashMap<>();
        String commit = surroundings.required(EnvVars.class).get("GIT_COMMIT", "");
        if (!commit.isEmpty()) {
            labels.put("org.opencontainers.image.revision", commit);
        }
        return labels;
    }

    /** What fails while the agent is there fails again; without an agent it says nothing about the files. */
    @Override
    public TreeAnswer readAgain(String node, String root, TreeOrder order) throws IOException, InterruptedException {
        FilePath directory = Nodes.path(node, root)
                .orElseThrow(() -> new AgentAwayException(new IOException(node + " is not connected")));
        try {
            return WorkspaceTree.ofText(directory, "").read(order);
        } catch (AbortException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (Nodes.path(node, root).isEmpty()) {
                throw new AgentAwayException(e);
            }
            throw e;
        }
    }
}
