package io.jenkins.plugins.stet.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** <code>stet detect</code>: what changed, why, and what would have to be built. */
@Command(
        name = "detect",
        description = "Tells which services changed, why, and which have to be built. Builds nothing.")
final class DetectCommand extends StetCommand {
    @Option(names = "--only", split = ",", paramLabel = "SERVICE", description = "Look at these services only.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--exit-code", description = "End with 10 when something changed.")
    private boolean exitCode;

    DetectCommand(Session session) {
        super(session);
    }

    @Override
    Answer answer() throws CliException {
        Workspace workspace = session().open();
        PlainDetection detection = new PlainDetection(workspace, workspace.select(only));
        return Answer.of(detection::json, palette -> detection.text())
                .withNotes(Failures.lines(workspace.warnings()))
                .withExitCode(exitCode ? ExitCode.CHANGED : ExitCode.DONE);
    }
}
