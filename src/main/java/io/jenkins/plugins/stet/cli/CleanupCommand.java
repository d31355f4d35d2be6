package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import io.jenkins.plugins.stet.engine.docker.Cleanup;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import io.jenkins.plugins.stet.engine.docker.EngineException;
import io.jenkins.plugins.stet.engine.docker.Leftovers;
import io.jenkins.plugins.stet.engine.leftover.CleanupReport;
import io.jenkins.plugins.stet.engine.leftover.CleanupResult;
import io.jenkins.plugins.stet.engine.leftover.Leftover;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet cleanup</code>: takes away what builds left on the engine. */
final class CleanupCommand implements StetCommand {
    private static final String DRY_RUN = "--dry-run";
    private static final Duration AGE = Duration.ofHours(1);

    @Override
    public String description() {
        return "Removes images without a name, stopped containers, networks and volumes that carry a label of Stet and"
                + " are older than an hour. The build cache stays.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        spec.addOption(Words.flag(DRY_RUN, "Only tell what would go."));
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        boolean dryRun = Words.isSet(words, DRY_RUN);
        Map<String, String> environment = session.surroundings().environment();
        try (DockerEngine engine = new DockerEngine(
                Endpoint.parse(EngineAddress.docker(environment).text(), environment))) {
            List<Leftover> found = new Leftovers(engine, session.now().minus(AGE)).find();
            CleanupResult result = dryRun ? new CleanupResult(found, Map.of()) : new Cleanup(engine).remove(found);
            CleanupReport report = new CleanupReport(result, dryRun);
            return Answer.of(report::document, palette -> String.join("\n", report.lines()) + '\n');
        } catch (IllegalArgumentException e) {
            throw CliException.wrongUse(
                    "the engine's address cannot be used: " + e.getMessage(), "Correct DOCKER_HOST.");
        } catch (EngineException | IOException e) {
            throw CliException.unreachable(
                    String.valueOf(e.getMessage()), "See whether the engine runs, and DOCKER_HOST.");
        }
    }
}
