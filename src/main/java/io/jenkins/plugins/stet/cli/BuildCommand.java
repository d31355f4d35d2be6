package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Detecting.Detected;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Estimate;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet build</code>: an image of the present content for every service; what is known is only tagged. */
final class BuildCommand implements StetCommand {
    @Override
    public String description() {
        return "Builds the images that are not there yet, upstreams first, and puts the tags that are due.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        BuildWords.declareOn(spec);
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Work work = Work.of(session, words);
        return answer(work.workspace(), work.detected(), work.build());
    }

    static Answer answer(Workspace workspace, Detected detected, Map<ServiceId, BuildOutcome> outcomes) {
        Map<ServiceId, Estimate> estimates = new HashMap<>();
        detected.result()
                .services()
                .values()
                .forEach(service ->
                        estimates.put(service.id(), service.decision().estimate()));
        BuildReport report = new BuildReport(outcomes, estimates);
        List<String> notes = new ArrayList<>(detected.result().warnings());
        notes.addAll(report.notes());
        return Answer.of(report::document, report::render)
                .withNotes(workspace.notes(notes))
                .withExitCode(report.exitCode());
    }

    /** What was found due, and who builds it. */
    record Work(Workspace workspace, Records records, Detected detected, Building building, Set<ServiceId> selected) {
        static Work of(Session session, ParseResult words) throws CliException {
            BuildWords.Manner manner = BuildWords.manner(session, words);
            Workspace workspace = session.open();
            Set<ServiceId> selected = workspace.select(Words.arguments(words));
            Records records = new Records(workspace);
            records.prepare();
            Detecting detecting = new Detecting(session, workspace);
            PlanningRules rules = PlanningRules.of(Records.TRUST, session.now()).withCache(BuildWords.cache(words));
            Detected detected = detecting.detectWithFiles(
                    DetectionRequest.of(workspace.manifest(), rules).withForced(BuildWords.forced(workspace, words)));
            Building building = new Building(session, workspace, records, detecting, manner);
            return new Work(workspace, records, detected, building, selected);
        }

        Map<ServiceId, BuildOutcome> build() throws CliException {
            return building.perform(detected, selected);
        }
    }
}
