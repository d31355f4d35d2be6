package io.jenkins.plugins.stet.jenkins.build;

import com.google.common.util.concurrent.ListenableFuture;
import hudson.AbortException;
import hudson.EnvVars;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.slaves.WorkspaceList;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.Completion;
import io.jenkins.plugins.stet.core.build.InputDifferences;
import io.jenkins.plugins.stet.core.build.OutcomeMap;
import io.jenkins.plugins.stet.core.build.ServiceBuild;
import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import io.jenkins.plugins.stet.jenkins.agent.AbandonWork;
import io.jenkins.plugins.stet.jenkins.agent.LookAtWork;
import io.jenkins.plugins.stet.jenkins.agent.PrepareWork;
import io.jenkins.plugins.stet.jenkins.agent.Sight;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import io.jenkins.plugins.stet.jenkins.detect.JobRun;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import io.jenkins.plugins.stet.jenkins.detect.WorkspaceTree;
import io.jenkins.plugins.stet.jenkins.step.StepWorkers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.util.Timer;
import org.jenkinsci.plugins.durabletask.Controller;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/**
 * Decides, starts a process on the agent, follows it, and completes what it built. Everything that has to survive is in
 * the notes, which are written first: wherever the controller goes down, the next one takes up from there.
 */
final class CachedImageBuildExecution extends StepExecution {
    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = Logger.getLogger(CachedImageBuildExecution.class.getName());
    private static final long FIRST_WAIT_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 3_000;
    private static final long CALL_SECONDS = 20;
    private static final long STOP_SECONDS = 9;
    private static final int MOST_STARTS = 3;

    private final CachedImageBuildStep step;
    /** A help that a crash may take away; the notes and the process's own files suffice. */
    private Controller controller;

    private String controlled = "";

    private transient boolean ended;
    private transient BuildNote note;
    private transient Watch watch;
    private transient long waitMillis;
    private transient boolean lost;
    private transient int starts;

    /** A part of the work, on a thread of ours. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    CachedImageBuildExecution(StepContext context, CachedImageBuildStep step) {
        super(context);
        this.step = step;
    }

    @Override
    public boolean start() {
        submit(this::advance);
        return false;
    }

    @Override
    public void onResume() {
        waitMillis = FIRST_WAIT_MILLIS;
        submit(this::resume);
    }

    /** Whatever goes wrong belongs to the Pipeline, which may catch it. */
    private void submit(Work work) {
        StepWorkers.run(() -> {
            try {
                if (!isEnded()) {
                    work.run();
                }
            } catch (InterruptedException e) {
                end(new AbortException("the step was interrupted"));
            } catch (Throwable failure) {
                end(failure);
            }
        });
    }

    private void later(Work work) {
        long wait = Math.max(FIRST_WAIT_MILLIS, waitMillis);
        waitMillis = Math.min(LONGEST_WAIT_MILLIS, wait * 6 / 5);
        ScheduledFuture<?> unused = Timer.get().schedule(() -> submit(work), wait, TimeUnit.MILLISECONDS);
    }

    private void resume() throws IOException, InterruptedException {
        Optional<BuildNote> found = file().read();
        if (found.isEmpty()) {
            advanceWhenReady();
            return;
        }
        note = found.get();
        switch (note.phase()) {
            case DONE -> succeed(note.result());
            case CONDEMNED -> end(new AbortException("the build was ended before the controller restarted"));
            case LAUNCHING, RUNNING -> {
                if (controller != null && controlled.equals(note.process())) {
                    follow();
                } else {
                    settle();
                }
            }
        }
    }

    private void advanceWhenReady() throws IOException, InterruptedException {
        if (getContext().isReady() && getContext().get(FilePath.class) != null) {
            advance();
        } else {
            later(this::advanceWhenReady);
        }
    }

    /** Launched or not? Whoever makes the claim first decides. */
    private void settle() throws IOException, InterruptedException {
        WorkDirectory.Claim claim;
        try {
            claim = Patience.within(
                    CALL_SECONDS, () -> new AgentProcess(note).directory().act(new AbandonWork()));
        } catch (IOException | InterruptedException | RuntimeException e) {
            lost(e);
            later(this::settle);
            return;
        }
        found();
        if (claim == WorkDirectory.Claim.PROCESS) {
            change(before -> before.in(BuildNote.Phase.RUNNING));
            follow();
        } else {
            say("the build process had not begun when the controller went down; it is started again");
            file().delete();
            advanceWhenReady();
        }
    }

    /** Decides what is next: a tag, a build of what the image stands on, or a build of the image. */
    private void advance() throws IOException, InterruptedException {
        RunBuilds builds = builds();
        FilePath workspace = required(FilePath.class);
        BuildPlan plan = builds.plan(step.tree(workspace), step.getService(), labels());
        ServiceId wanted = new ServiceId(step.getService());
        ServiceBuild next = plan.next(wanted);
        Optional<KnownImage.Recorded> known = next.decided().decision().image();
        if (isEnded()) {
            return;
        }
        if (known.isPresent()) {
            BuildOutcome kept = builds.keep(next, known.get());
            builds.report(kept);
            succeed(OutcomeMap.of(kept));
        } else if (!(next.decided().content() instanceof ContentState.Known)) {
            throw new RefusedException("service '" + next.id() + "' cannot be built, because its content is not known: "
                    + next.decided().decision().reasons());
        } else {
            launch(builds, builds.pending(plan, next, step.root(workspace).getRemote(), wanted), workspace);
        }
    }

    private void launch(RunBuilds builds, PendingBuild pending, FilePath workspace)
            throws IOException, InterruptedException {
        if (++starts > MOST_STARTS) {
            throw new AbortException("service '" + pending.build().id()
                    + "' was not built, because its files change faster than it can be; stop what writes to them");
        }
        String id = UUID.randomUUID().toString();
        FilePath temporary = WorkspaceList.tempDir(workspace);
        if (temporary == null || workspace.toComputer() == null) {
            throw new IOException("the workspace " + workspace.getRemote() + " has no place for temporary files");
        }
        String directory = temporary.child(PrepareWork.PREFIX + id).getRemote();
        note = BuildNote.launching(
                required(Run.class).getExternalizableId(),
                workspace.toComputer().getName(),
                directory,
                id);
        file().writePending(pending);
        file().write(note);
        AgentProcess process = new AgentProcess(note);
        try {
            Controller started = process.launch(
                    pending.request(step.engineAddress(), builds.confidential(pending)),
                    required(EnvVars.class),
                    required(TaskListener.class));
            synchronized (this) {
                controller = started;
                controlled = id;
            }
        } finally {
            if (isEnded()) {
                process.end(null);
                process.clear();
            }
        }
        if (!isEnded()) {
            // Nobody waits for it: what it may lose the notes and the claim make good for.
            ListenableFuture<Void> unused = getContext().saveState();
            change(before -> before.in(BuildNote.Phase.RUNNING));
            waitMillis = FIRST_WAIT_MILLIS;
            watch = new Watch();
            later(this::follow);
        }
    }

    private void follow() throws IOException, InterruptedException {
        if (watch == null) {
            watch = new Watch();
        }
        AgentProcess process = new AgentProcess(note);
        OptionalInt exit;
        Sight sight;
        try {
            exit = Patience.within(CALL_SECONDS, () -> exit(process.directory()));
            sight = Patience.within(CALL_SECONDS, () -> process.directory().act(new LookAtWork(note.offset())));
        } catch (IOException | InterruptedException | RuntimeException e) {
            lost(e);
            later(this::follow);
            return;
        }
        found();
        copyLog(sight);
        Watch.Next next = watch.after(sight, exit);
        if (next instanceof Watch.Next.Finish) {
            complete(process, WorkResult.of(sight.result()));
        } else if (next instanceof Watch.Next.GiveUp giveUp) {
            giveUp(process, giveUp.why());
        } else {
            later(this::follow);
        }
    }

    private OptionalInt exit(FilePath directory) throws IOException, InterruptedException {
        if (controller == null || !controlled.equals(note.process())) {
            return OptionalInt.empty();
        }
        Integer status = controller.exitStatus(directory, Nodes.launcher(note.node()), required(TaskListener.class));
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }

    private void copyLog(Sight sight) throws IOException, InterruptedException {
        if (sight.log().length > 0) {
            required(TaskListener.class).getLogger().write(sight.log());
            change(before -> before.readUpTo(sight.nextOffset()));
            waitMillis = FIRST_WAIT_MILLIS;
        }
    }

    private void giveUp(AgentProcess process, String why) throws IOException, InterruptedException {
        if (controller != null && controlled.equals(note.process())) {
            controller.writeLog(
                    process.directory(), required(TaskListener.class).getLogger());
        }
        end(new AbortException("service '" + step.getService() + "' was not built: the build process is gone: " + why));
    }

    /** May be done again after a crash, from what the process left: it is cleared away last. */
    private void complete(AgentProcess process, WorkResult result) throws IOException, InterruptedException {
        PendingBuild pending = file().pending();
        RunBuilds builds = builds();
        if (result instanceof WorkResult.Outdated outdated) {
            say(pending.build().id() + ": " + outdated.differences() + "; it is decided again");
            over(process);
            advance();
        } else if (result instanceof WorkResult.Failed failed) {
            BuildOutcome.Failed outcome =
                    new BuildOutcome.Failed(pending.build().id(), BuildOutcome.Failed.Cause.BUILD, failed.message());
            fail(process, builds, outcome);
        } else if (result instanceof WorkResult.Built built) {
            completed(process, builds, pending, outcome(builds, pending, built.result()));
        }
    }

    private BuildOutcome outcome(RunBuilds builds, PendingBuild pending, BuildResult result)
            throws IOException, InterruptedException {
        return new Completion(builds.shelf(), builds.recorder(), build -> differences(pending))
                .of(pending.build(), result);
    }

    /** The last thing before it is recorded: whoever ended the step meanwhile wants nothing to be recorded. */
    private List<String> differences(PendingBuild pending) throws IOException, InterruptedException {
        FilePath root = Nodes.path(note.node(), pending.root())
                .orElseThrow(() -> new IOException("the agent went away before the inputs could be read again"));
        List<ServiceId> service = List.of(pending.build().id());
        TreeAnswer answer = WorkspaceTree.ofText(root, "")
                .read(new TreeOrder(pending.manifest(), service, service, new TreeOrder.Bases.Asked(pending.bases())));
        if (isEnded()) {
            throw new IOException("the step was ended before anything was recorded");
        }
        return answer instanceof TreeAnswer.Read read
                ? InputDifferences.between(
                        pending.build().reading(),
                        Optional.ofNullable(read.reading().services().get(service.get(0))))
                : List.of("they could not be read again");
    }

    private void completed(AgentProcess process, RunBuilds builds, PendingBuild pending, BuildOutcome outcome)
            throws IOException, InterruptedException {
        if (outcome instanceof BuildOutcome.Failed failed) {
            fail(process, builds, failed);
            return;
        }
        builds.report(outcome);
        if (pending.isWanted()) {
            Map<String, Object> map = OutcomeMap.of(outcome);
            change(before -> before.done(map));
            process.clear();
            succeed(map);
        } else {
            over(process);
            advance();
        }
    }

    private void fail(AgentProcess process, RunBuilds builds, BuildOutcome.Failed outcome)
            throws IOException, InterruptedException {
        builds.report(outcome);
        over(process);
        end(new AbortException("service '" + outcome.service() + "' was not built: " + outcome.message()));
    }

    private void over(AgentProcess process) throws IOException, InterruptedException {
        process.clear();
        file().delete();
        note = null;
    }

    @Override
    public void stop(Throwable cause) {
        end(cause);
    }

    /** The first cause counts. What cannot be ended now is condemned, and ended when its agent is back. */
    private void end(Throwable cause) {
        if (!endOnce()) {
            return;
        }
        StepWorkers.run(() -> {
            try {
                Patience.within(STOP_SECONDS, this::putAway);
            } catch (IOException | InterruptedException | RuntimeException e) {
                LOGGER.log(Level.INFO, e, () -> "a build process will be ended when its agent is back");
            } finally {
                getContext().onFailure(cause);
            }
        });
    }

    private Void putAway() throws IOException, InterruptedException {
        Optional<BuildNote> found = file().read();
        if (found.isPresent()) {
            BuildNote condemned = found.get().in(BuildNote.Phase.CONDEMNED);
            file().write(condemned);
            AgentProcess process = new AgentProcess(condemned);
            process.end(controlled.equals(condemned.process()) ? controller : null);
            process.clear();
            file().delete();
        }
        return null;
    }

    private void succeed(Map<String, Object> result) {
        if (endOnce()) {
            getContext().onSuccess(plain(result));
        }
    }

    /** Only what a sandboxed script may use and a saved Pipeline can hold. */
    private static Map<String, Object> plain(Map<String, Object> result) {
        return new LinkedHashMap<>(result);
    }

    private synchronized boolean endOnce() {
        boolean first = !ended;
        ended = true;
        return first;
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    /** Not after the end: a condemned note stays one. */
    private synchronized void change(UnaryOperator<BuildNote> change) throws IOException, InterruptedException {
        if (!ended) {
            note = change.apply(note);
            file().write(note);
        }
    }

    private void lost(Exception why) throws IOException, InterruptedException {
        if (!lost) {
            lost = true;
            say("the agent cannot be reached, waiting for it; the build goes on there (" + why.getMessage() + ")");
            LOGGER.log(Level.FINE, "lost", why);
        }
    }

    private void found() throws IOException, InterruptedException {
        if (lost) {
            lost = false;
            say("the agent is back");
        }
    }

    private RunBuilds builds() throws IOException, InterruptedException {
        TaskListener listener = required(TaskListener.class);
        Run<?, ?> run = required(Run.class);
        return new RunBuilds(run, new JobRun(run, listener), step.settings(), line -> listener.getLogger()
                .println(line));
    }

    private Map<String, String> labels() throws IOException, InterruptedException {
        Map<String, String> labels = new LinkedHashMap<>();
        String commit = required(EnvVars.class).get("GIT_COMMIT", "");
        if (!commit.isEmpty()) {
            labels.put("org.opencontainers.image.revision", commit);
        }
        return labels;
    }

    private NoteFile file() throws IOException, InterruptedException {
        return NoteFile.ofStep(
                Reaper.directory(),
                required(Run.class).getExternalizableId(),
                required(FlowNode.class).getId());
    }

    private void say(String what) throws IOException, InterruptedException {
        required(TaskListener.class).getLogger().println("Stet: " + Words.oneLine(what));
    }

    private <T> T required(Class<T> type) throws IOException, InterruptedException {
        T value = getContext().get(type);
        if (value == null) {
            throw new IOException(type.getSimpleName() + " is not available here any more; run the build again");
        }
        return value;
    }

    @Override
    public String getStatus() {
        BuildNote known = note;
        return known == null
                ? "deciding about " + step.getService()
                : "following the build process " + known.process() + " on " + known.node()
                        + (lost ? ", which cannot be reached" : "");
    }
}
