package io.jenkins.plugins.stet.jenkins.step;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.jenkins.config.Texts;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion.Answer;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion.Answer.Due;
import io.jenkins.plugins.stet.jenkins.detect.JobRun;
import io.jenkins.plugins.stet.jenkins.detect.RunBodies;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jenkinsci.plugins.workflow.steps.BodyExecution;
import org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/**
 * Asks, and runs the body. All of it on the Pipeline's thread: it reads and writes small files only, and nothing can
 * come between a body's note and its start.
 */
final class IfChangedExecution extends StepExecution {
    private static final long serialVersionUID = 1L;

    private final String service;
    private final String task;
    private BodyExecution body;

    IfChangedExecution(StepContext context, IfChangedStep step) {
        super(context);
        this.service = step.getService();
        this.task = step.getTask();
    }

    @Override
    public boolean start() throws IOException, InterruptedException {
        TaskListener listener = getContext().get(TaskListener.class);
        JobRun run = new JobRun(getContext().get(Run.class), listener);
        ChangeQuestion question = ChangeQuestion.of(service, task, "");
        Answer answer = question.answer(run.state().read());
        if (answer instanceof Answer.NotDue) {
            getContext().onSuccess(result(false, null));
            return true;
        }
        if (answer instanceof Answer.Unasked) {
            listener.getLogger().println(ChangeQuestion.UNASKED);
        }
        start(question, answer instanceof Due due ? due : Due.unknown(), run);
        return false;
    }

    private void start(ChangeQuestion question, Due due, JobRun run) throws IOException {
        String name = UUID.randomUUID().toString();
        RunBodies bodies = new RunBodies(run);
        bodies.asked(question, due);
        bodies.started(question, due.content(), name);
        body = getContext()
                .newBodyInvoker()
                .withCallback(new Ended(service, task, due, name))
                .start();
    }

    @Override
    public void stop(Throwable cause) throws Exception {
        if (body == null) {
            super.stop(cause);
        } else {
            body.cancel(cause);
        }
    }

    private static Map<String, Object> result(boolean ran, Object ofBody) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ran", ran);
        result.put("result", ofBody);
        return result;
    }

    /** Notes what the body was for; its failure is the Pipeline's own. */
    private static final class Ended extends BodyExecutionCallback {
        private static final long serialVersionUID = 1L;

        private final String service;
        private final String task;
        private final String content;
        private final String inputs;
        private final String body;

        Ended(String service, String task, Due due, String body) {
            this.service = service;
            this.task = task;
            this.content = due.content().orElse("");
            this.inputs = due.inputs();
            this.body = body;
        }

        @Override
        public void onSuccess(StepContext context, Object result) {
            try {
                note(context);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                context.onFailure(e);
                return;
            } catch (IOException e) {
                context.onFailure(new IOException(
                        "the body for '" + service + "' ended well, but that could not be recorded: " + e.getMessage(),
                        e));
                return;
            }
            context.onSuccess(result(true, result));
        }

        private void note(StepContext context) throws IOException, InterruptedException {
            if (!content.isEmpty()) {
                JobRun run = new JobRun(context.get(Run.class), context.get(TaskListener.class));
                ChangeQuestion question = ChangeQuestion.of(service, task, "");
                // A release that did not know them saved no inputs: then the task is due again.
                Due due = new Due(Optional.of(content), Texts.orDefault(inputs, ""));
                new RunBodies(run).endedWell(question, due, body);
            }
        }

        @Override
        public void onFailure(StepContext context, Throwable failure) {
            context.onFailure(failure);
        }
    }
}
