package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet explain</code>: everything that one service's fingerprint was made of. */
final class ExplainCommand implements StetCommand {
    @Override
    public String description() {
        return "Tells what a service is built from, file by file, which rule took each, and what differs from what"
                + " passed last.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        spec.addPositional(Words.argument("SERVICE", "The service to explain."));
        DetectWords.declareVerification(spec);
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Workspace workspace = session.open();
        ServiceId service = workspace.service(Words.argument(words));
        Explained explained = new Detecting(session, workspace)
                .explain(
                        service,
                        DetectWords.request(workspace, DetectWords.verification(words), session.now())
                                .withOnly(Set.of(service)));
        return Answer.of(new ExplainJson(explained)::document, new HumanExplainReport(explained)::render)
                .withNotes(workspace.notes(explained.detected().result().warnings()));
    }
}
