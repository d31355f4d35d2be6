package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.detect.MarkPassed;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion.Answer.Due;
import io.jenkins.plugins.stet.jenkins.store.RunNotes;
import io.jenkins.plugins.stet.jenkins.store.RunService;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What becomes of the bodies of <code>ifChanged</code> in a run. */
public final class RunBodies {
    private final RunPlace run;

    public RunBodies(RunPlace run) {
        this.run = run;
    }

    /** To be called before the body starts, and before its answer is believed. */
    public void asked(ChangeQuestion question, Due due) throws IOException {
        if (due.content().isPresent() && !question.task().isEmpty()) {
            notes().note(
                            question.service(),
                            due.content().get(),
                            notes -> notes.withTask(question.task(), due.inputs()));
        }
    }

    public void started(ChangeQuestion question, Optional<String> content, String body) throws IOException {
        if (content.isPresent() && question.task().isEmpty()) {
            notes().note(question.service(), content.get(), notes -> notes.withStarted(body));
        }
    }

    /** A task is passed at once; the service when the run is over, because other bodies may follow. */
    public void endedWell(ChangeQuestion question, Due due, String body) throws IOException, InterruptedException {
        if (due.content().isEmpty()) {
            return;
        }
        if (question.task().isEmpty()) {
            notes().note(question.service(), due.content().get(), notes -> notes.withEndedWell(body));
        } else {
            passTask(question, due);
        }
    }

    /** Who asks for the same task again in this run need not run it again. */
    private void passTask(ChangeQuestion question, Due due) throws IOException, InterruptedException {
        Optional<RunService> service =
                run.state().read().find(question.service()).filter(found -> isOf(found, question, due));
        if (service.isEmpty()) {
            return;
        }
        ServiceResult result = service.get().result();
        BuildStamp stamp = run.stamp();
        new MarkPassed(run.records().own(), Stamps.ofBuild(stamp), stamp.trust()).task(result, question.task());
        if (result.content() instanceof ContentState.Known known
                && known.missing().isEmpty()) {
            run.state().update(state -> state.find(question.service())
                    .filter(found -> isOf(found, question, due))
                    .map(found -> state.with(List.of(passed(found, question.task())), List.of()))
                    .orElse(state));
        }
    }

    private static RunService passed(RunService service, String task) {
        ServiceResult result = service.result();
        return new RunService(result.with(result.decision().withPassed(task)), service.reading(), service.mode());
    }

    /** What was found out meanwhile about other content was not what the body ran with. */
    private static boolean isOf(RunService found, ChangeQuestion question, Due due) {
        return ChangeQuestion.content(found).equals(due.content())
                && question.inputs(found).equals(due.inputs())
                && found.result().decision().tasks().containsKey(question.task());
    }

    private RunNotes notes() {
        return run.notes();
    }
}
