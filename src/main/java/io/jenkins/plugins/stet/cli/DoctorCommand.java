package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Columns.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet doctor</code>: looks at everything that builds need, and says what to do about the rest. */
final class DoctorCommand implements StetCommand {
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
        List<Finding> findings = new ArrayList<>(new EngineExam(session).findings());
        findings.addAll(
                new RegistryExam(new Images(session.surroundings().environment())).findings(workspace.manifest()));
        findings.addAll(new PlaceExam(workspace).findings());
        return Answer.of(() -> document(findings), palette -> render(findings, palette))
                .withNotes(workspace.notes(List.of()))
                .withExitCode(worst(findings).exitCode());
    }

    private static Finding.Health worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::health)
                .max(Comparator.naturalOrder())
                .orElse(Finding.Health.OK);
    }

    private static Map<String, Object> document(List<Finding> findings) {
        List<Object> checks = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> check = new LinkedHashMap<>();
            check.put("subject", finding.subject());
            check.put("health", finding.health().word());
            check.put("text", finding.text());
            check.put("advice", finding.advice());
            checks.add(check);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("health", worst(findings).word());
        document.put("checks", checks);
        return document;
    }

    private static String render(List<Finding> findings, Palette palette) {
        Columns lines = new Columns();
        for (Finding finding : findings) {
            String advice = finding.advice().isEmpty()
                    ? ""
                    : (finding.text().matches("(?s).*[.?!]") ? " " : ". ") + finding.advice();
            lines.add(
                    new Cell(finding.health().word(), finding.health().ink()),
                    new Cell(finding.subject(), Palette.Ink.BOLD),
                    new Cell(finding.text() + advice));
        }
        return lines.render(palette);
    }
}
