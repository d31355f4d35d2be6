package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.docker.Cleanup;
import io.jenkins.plugins.stet.engine.docker.DockerEngine;
import io.jenkins.plugins.stet.engine.docker.EngineException;
import io.jenkins.plugins.stet.engine.docker.Leftover;
import io.jenkins.plugins.stet.engine.docker.Leftovers;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
            Cleanup.Result result = dryRun ? new Cleanup.Result(found, Map.of()) : new Cleanup(engine).remove(found);
            return Answer.of(() -> document(result, dryRun), palette -> render(result, dryRun));
        } catch (IllegalArgumentException e) {
            throw CliException.wrongUse(
                    "the engine's address cannot be used: " + e.getMessage(), "Correct DOCKER_HOST.");
        } catch (EngineException | IOException e) {
            throw CliException.unreachable(
                    String.valueOf(e.getMessage()), "See whether the engine runs, and DOCKER_HOST.");
        }
    }

    private static Map<String, Object> document(Cleanup.Result result, boolean dryRun) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("dryRun", dryRun);
        document.put(
                "removed", result.removed().stream().map(CleanupCommand::item).toList());
        document.put(
                "kept",
                result.kept().entrySet().stream()
                        .map(entry -> {
                            Map<String, Object> item = item(entry.getKey());
                            item.put("why", entry.getValue());
                            return item;
                        })
                        .toList());
        document.put("bytes", result.bytes());
        return document;
    }

    private static Map<String, Object> item(Leftover leftover) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind(leftover));
        item.put("id", leftover.id());
        item.put("name", leftover.name());
        item.put("bytes", leftover.bytes());
        return item;
    }

    private static String render(Cleanup.Result result, boolean dryRun) {
        StringBuilder text = new StringBuilder();
        result.removed().forEach(leftover -> text.append(line(leftover)).append('\n'));
        result.kept().forEach((leftover, why) -> text.append(line(leftover))
                .append("  stays: ")
                .append(why)
                .append('\n'));
        String what = dryRun ? " to remove, at most " : " removed, at most ";
        return text.append(result.removed().size())
                .append(what)
                .append(Bytes.text(result.bytes()))
                .append(dryRun ? "" : " freed")
                .append('\n')
                .toString();
    }

    private static String line(Leftover leftover) {
        String size = leftover.bytes() == 0 ? "" : "  " + Bytes.text(leftover.bytes());
        return kind(leftover) + " " + leftover.name() + size;
    }

    private static String kind(Leftover leftover) {
        return leftover.kind().name().toLowerCase(Locale.ROOT);
    }
}
