package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Detecting.Detected;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
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
        List<String> passed = new Passing(records, detected).pass(selected, session.now());
        detected.result().services().values().stream()
                .filter(service -> selected.contains(service.id()))
                .forEach(service -> noteUnbuilt(service, notes));
        return Answer.of(() -> document(passed), palette -> "passed: " + String.join(", ", passed) + "\n")
                .withNotes(workspace.notes(notes));
    }

    private static void noteUnbuilt(ServiceResult service, List<String> notes) {
        if (service.decision().isBuild()) {
            notes.add(service.id() + " passed, but no image of this content is recorded: it will still be built. If the"
                    + " image exists, take it with 'stet adopt " + service.id() + "'.");
        }
    }

    private static Map<String, Object> document(List<String> passed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("passed", passed);
        return document;
    }
}
