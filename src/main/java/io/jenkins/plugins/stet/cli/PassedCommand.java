package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Detecting.Detected;
import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.detect.MarkPassed;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet passed</code>: the present content did all it had to. */
final class PassedCommand implements StetCommand {
    @Override
    public String description() {
        return "Marks the present content of services as passed: unchanged until something differs from it.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        spec.addPositional(Words.arguments("SERVICE", "Default: all."));
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Workspace workspace = session.open();
        Set<ServiceId> selected = workspace.select(Words.arguments(words));
        Records records = new Records(workspace);
        Detected detected = new Detecting(session, workspace)
                .detectWithFiles(DetectWords.request(workspace, Verification.TRUST_RECORDS, session.now()));
        records.prepare();
        List<String> notes = new ArrayList<>(detected.result().warnings());
        List<String> passed = pass(
                detected,
                selected,
                records,
                records.nextRun(workspace.manifest().services().keySet(), session.now()),
                notes);
        return Answer.of(() -> document(passed), palette -> "passed: " + String.join(", ", passed) + "\n")
                .withNotes(workspace.notes(notes));
    }

    private static List<String> pass(
            Detected detected, Set<ServiceId> selected, Records records, Stamps stamps, List<String> notes)
            throws CliException {
        MarkPassed marking = new MarkPassed(records.store(), stamps, Records.TRUST);
        List<String> passed = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try {
            for (ServiceResult service : detected.result().services().values()) {
                if (selected.contains(service.id())) {
                    MarkPassed.Outcome outcome = marking.service(service);
                    if (outcome instanceof MarkPassed.Outcome.Refused refusal) {
                        refused.add(refusal.service() + ": " + refusal.why());
                    } else {
                        new Recorder(records.store(), stamps).keepFiles(service, detected.readingOf(service.id()));
                        passed.add(service.id().value());
                        noteUnbuilt(service, notes);
                    }
                }
            }
        } catch (BaselineException e) {
            throw Records.unwritten(e);
        }
        if (!refused.isEmpty()) {
            throw CliException.wrongUse("not marked as passed: " + String.join("; ", refused), marked(passed));
        }
        return passed;
    }

    private static void noteUnbuilt(ServiceResult service, List<String> notes) {
        if (service.decision().isBuild()) {
            notes.add(service.id() + " passed, but no image of this content is recorded: it will still be built. If the"
                    + " image exists, take it with 'stet adopt " + service.id() + "'.");
        }
    }

    private static String marked(List<String> passed) {
        return passed.isEmpty() ? "" : "Marked were: " + String.join(", ", passed) + ".";
    }

    private static Map<String, Object> document(List<String> passed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("passed", passed);
        return document;
    }
}
