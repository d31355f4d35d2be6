package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Columns.Cell;
import io.jenkins.plugins.stet.engine.doctor.Finding;
import io.jenkins.plugins.stet.engine.doctor.Finding.Health;
import io.jenkins.plugins.stet.engine.doctor.Findings;
import io.jenkins.plugins.stet.engine.doctor.RegistryExam;
import io.jenkins.plugins.stet.engine.image.EngineExam;
import io.jenkins.plugins.stet.engine.registry.DockerCredentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet doctor</code>: looks at everything that builds need, and says what to do about the rest. */
final class DoctorCommand implements StetCommand {
    private static final RegistryExam.Words LOGINS =
            new RegistryExam.Words("with the credentials of docker login", host -> "docker login " + host);

    @Override
    public String description() {
        return "Looks at the engine, the registries, git, the clock and the records, and tells what is wrong with"
                + " them.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        // nothing of its own
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Workspace workspace = session.open();
        DockerCredentials credentials = DockerCredentials.usual();
        Map<String, String> environment = session.surroundings().environment();
        List<Finding> all = new ArrayList<>(new EngineExam(
                        environment,
                        "",
                        new DockerLogins(session, credentials),
                        session.surroundings().clock())
                .findings());
        all.addAll(new RegistryExam(
                        new Images(
                                environment, StetDirectory.of(workspace.root()).indexes()),
                        credentials,
                        LOGINS)
                .findings(workspace.manifest()));
        all.addAll(new PlaceExam(workspace).findings());
        Findings findings = new Findings(all);
        return Answer.of(findings::document, palette -> render(findings, palette))
                .withNotes(workspace.notes(List.of()))
                .withExitCode(exitCode(findings.worst()));
    }

    private static ExitCode exitCode(Health worst) {
        return switch (worst) {
            case OK, WARNING -> ExitCode.DONE;
            case UNREACHABLE -> ExitCode.UNREACHABLE;
            case PROBLEM -> ExitCode.TROUBLE;
        };
    }

    private static Palette.Ink ink(Health health) {
        return switch (health) {
            case OK -> Palette.Ink.GREEN;
            case WARNING -> Palette.Ink.YELLOW;
            case UNREACHABLE, PROBLEM -> Palette.Ink.RED;
        };
    }

    private static String render(Findings findings, Palette palette) {
        Columns lines = new Columns();
        for (Finding finding : findings.all()) {
            lines.add(
                    new Cell(finding.health().word(), ink(finding.health())),
                    new Cell(finding.subject(), Palette.Ink.BOLD),
                    new Cell(finding.sentences()));
        }
        return lines.render(palette);
    }
}
