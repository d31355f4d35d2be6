package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.detect.MarkPassed;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.jenkins.store.RunNotes;
import io.jenkins.plugins.stet.jenkins.store.RunService;
import io.jenkins.plugins.stet.jenkins.store.RunState;
import io.jenkins.plugins.stet.jenkins.store.ServiceNotes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When a run is over it shows what it passed: after SUCCESS everything it looked at, else what its bodies passed. */
public final class RunEnd {
    private final BaselineStore store;
    private final Stamps stamps;
    private final MarkPassed marks;

    private final RunNotes runNotes;

    public RunEnd(BaselineStore store, BuildStamp stamp, RunNotes runNotes) {
        this.store = store;
        this.runNotes = runNotes;
        this.stamps = Stamps.ofBuild(stamp);
        this.marks = new MarkPassed(store, stamps, stamp.trust());
    }

    /** How the run ended. */
    public enum Outcome {
        SUCCESS,
        OTHER
    }

    /** @return what the log should say; nothing when all went as it should */
    public List<String> record(RunState state, Outcome outcome) {
        List<String> notes = new ArrayList<>();
        for (RunService service : state.services().values()) {
            try {
                if (service.result().content() instanceof ContentState.Known known) {
                    record(service, known, outcome);
                }
            } catch (IOException e) {
                notes.add("Stet: warning: it is not recorded that " + service.id() + " passed, it counts as changed"
                        + " next time: " + e.getMessage());
            }
        }
        return notes;
    }

    private void record(RunService service, ContentState.Known known, Outcome outcome) throws IOException {
        ServiceNotes notes = runNotes.about(service.id(), known.content().fingerprint());
        if (outcome == Outcome.SUCCESS) {
            for (Map.Entry<String, String> task : known.tasks().entrySet()) {
                if (notes.isAsked(task.getKey(), task.getValue())) {
                    marks.task(service.result(), task.getKey());
                }
            }
        }
        if (outcome == Outcome.SUCCESS || notes.allBodiesEndedWell()) {
            marks.service(service.result());
            new Recorder(store, stamps).keepFiles(service.result(), service.reading());
        }
    }
}
