package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.detect.DetectionJson;
import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet detect</code>: what changed, why, and what would have to be built. */
final class DetectCommand implements StetCommand {
    @Override
    public String description() {
        return "Tells which services changed, why, and which have to be built. Builds nothing.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        spec.addOption(Words.texts("--only", "SERVICE", "Tell about these services only."));
        DetectWords.declareForce(spec);
        DetectWords.declareVerification(spec);
        spec.addOption(Words.flag("--exit-code", "End with 10 when something changed."));
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Workspace workspace = session.open();
        DetectionResult result = new Detecting(session, workspace)
                .detect(request(session, workspace, words))
                .result();
        boolean counts = Words.isSet(words, "--exit-code");
        return Answer.of(() -> DetectionJson.map(result), new HumanDetectReport(result)::render)
                .withNotes(workspace.notes(result.warnings()))
                .withExitCode(
                        counts && result.services().values().stream().anyMatch(result::isChanged)
                                ? ExitCode.CHANGED
                                : ExitCode.DONE);
    }

    private static DetectionRequest request(Session session, Workspace workspace, ParseResult words)
            throws CliException {
        Set<ServiceId> only = new LinkedHashSet<>();
        for (String name : Words.texts(words, "--only")) {
            only.add(workspace.service(name));
        }
        return DetectWords.request(workspace, DetectWords.verification(words), session.now())
                .withForced(DetectWords.forced(workspace, words))
                .withOnly(only);
    }
}
