package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.detect.MarkPassed;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.jenkins.store.RunNotes;
import io.jenkins.plugins.stet.jenkins.store.RunService;
import java.io.IOException;
import java.util.Optional;

/** What becomes of the bodies of <code>ifChanged</code> in a run. */
public final class RunBodies {
    private final RunPlace run;

    public RunBodies(RunPlace run) {
        this.run = run;
    }

    /** To be called before the body starts, and before its answer is believed. */
    public void asked(ChangeQuestion question, Optional<String> content) throws IOException {
        if (content.isPresent() && !question.task().isEmpty()) {
            notes().note(question.service(), content.get(), notes -> notes.withTask(question.task()));
        }
    }

    public void started(ChangeQuestion question, Optional<String> content, String body) throws IOException {
        if (content.isPresent() && question.task().isEmpty()) {
            notes().note(question.service(), content.get(), notes -> notes.withStarted(body));
        }
    }

    /** A task is passed at once; the service when the run is over, because other bodies may follow. */
    public void endedWell(ChangeQuestion question, Optional<String> content, String body)
            throws IOException, InterruptedException {
        if (content.isEmpty()) {
            return;
        }
        if (question.task().isEmpty()) {
            notes().note(question.service(), content.get(), notes -> notes.withEndedWell(body));
        } else {
            passTask(question, content.get());
        }
    }

    /** What was found out meanwhile about other content was not what the body ran with. */
    private void passTask(ChangeQuestion question, String content) throws IOException, InterruptedException {
        Optional<RunService> service = run.state().read().find(question.service());
        if (service.isPresent()
                && ChangeQuestion.content(service.get()).equals(Optional.of(content))
                && service.get().result().decision().tasks().containsKey(question.task())) {
            BuildStamp stamp = run.stamp();
            BaselineStore store = run.records().own();
            new MarkPassed(store, Stamps.ofBuild(stamp), stamp.trust())
                    .task(service.get().result(), question.task());
        }
    }

    private RunNotes notes() {
        return run.notes();
    }
}
