package io.jenkins.plugins.stet.cli;

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
        spec.addOption(Words.texts("--only", "SERVICE", "Look at these services only."));
        spec.addOption(Words.flag("--exit-code", "End with 10 when something changed."));
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Workspace workspace = session.open();
        PlainDetection detection = new PlainDetection(workspace, workspace.select(Words.texts(words, "--only")));
        return Answer.of(detection::json, palette -> detection.text())
                .withNotes(Failures.lines(workspace.warnings()))
                .withExitCode(Words.isSet(words, "--exit-code") ? ExitCode.CHANGED : ExitCode.DONE);
    }
}
