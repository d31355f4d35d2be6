package io.jenkins.plugins.stet.jenkins.build;

import com.google.common.util.concurrent.ListenableFuture;
import hudson.model.Run;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jenkinsci.plugins.durabletask.Controller;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/**
 * The step as the Pipeline sees it: begun, resumed, stopped. Everything that has to survive is in the notes, which are
 * written first: wherever the controller goes down, the next one takes up from there.
 */
final class CachedImageBuildExecution extends StepExecution {
    private static final long serialVersionUID = 1L;

    private final CachedImageBuildStep step;
    /** A help that a crash may take away; the notes and the process's own files suffice. */
    private Controller controller;

    private String controlled = "";

    private transient BuildCourse course;

    CachedImageBuildExecution(StepContext context, CachedImageBuildStep step) {
        super(context);
        this.step = step;
    }

    @Override
    public boolean start() {
        course().begin();
        return false;
    }

    @Override
    public void onResume() {
        course().resume();
    }

    @Override
    public void stop(Throwable cause) {
        course().stop(cause);
    }

    @Override
    public String getStatus() {
        return course().status();
    }

    private synchronized BuildCourse course() {
        if (course == null) {
            Surroundings surroundings = new Surroundings(getContext());
            course = new BuildCourse(new BuildCourse.Ports(
                    step.getService(),
                    new PipelinePlace(surroundings, step),
                    new DurableWork(surroundings, new SavedHandle()),
                    new RunLog(surroundings),
                    () -> notes(surroundings),
                    new Flights(Reaper.directory(), note -> !Reaper.isUnwanted(note)),
                    new WorkerSchedule(),
                    new PipelineReport()));
        }
        return course;
    }

    private static NoteFile notes(Surroundings surroundings) throws IOException, InterruptedException {
        return NoteFile.ofStep(
                Reaper.directory(),
                surroundings.required(Run.class).getExternalizableId(),
                surroundings.required(FlowNode.class).getId());
    }

    private synchronized void keep(String process, Controller started) {
        controller = started;
        controlled = process;
    }

    private synchronized Optional<Controller> kept(String process) {
        return controlled.equals(process) ? Optional.ofNullable(controller) : Optional.empty();
    }

    /** In the fields that are saved with the Pipeline. */
    private final class SavedHandle implements DurableWork.Handle {
        @Override
        public void hold(String process, Controller started) {
            keep(process, started);
            // Nobody waits for it: what it may lose the notes and the claim make good for.
            ListenableFuture<Void> unused = getContext().saveState();
        }

        @Override
        public Optional<Controller> of(String process) {
            return kept(process);
        }
    }

    /** What the Pipeline goes on with. */
    private final class PipelineReport implements Ending.Report {
        @Override
        public void succeeded(Map<String, Object> result) {
            getContext().onSuccess(result);
        }

        @Override
        public void failed(Throwable cause) {
            getContext().onFailure(cause);
        }
    }
}
