package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet status</code>: what is remembered, without a look at the tree. */
final class StatusCommand implements StetCommand {
    @Override
    public String description() {
        return "Tells what is recorded: what passed last and which images are known. Reads no file of the tree.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        spec.addPositional(Words.arguments("SERVICE", "Default: all."));
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Workspace workspace = session.open();
        Records records = new Records(workspace);
        List<ServiceHistory> histories = new ArrayList<>();
        for (ServiceId service : workspace.select(Words.arguments(words))) {
            histories.add(records.load(service));
        }
        StatusReport report = new StatusReport(histories, session.now());
        return Answer.of(report::json, report::render).withNotes(records.notes());
    }
}
