package io.jenkins.plugins.stet.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.engine.leftover.CleanupReport;
import io.jenkins.plugins.stet.engine.leftover.CleanupResult;
import io.jenkins.plugins.stet.jenkins.agent.LostAgent;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** Cleans up an engine. That it could not is no reason to fail a run whose work is done, unless somebody says so. */
final class Tidying {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EngineVoice engine;
    private final Consumer<String> log;

    Tidying(EngineVoice engine, Consumer<String> log) {
        this.engine = engine;
        this.log = log;
    }

    /** @param strict fail when it could not */
    Map<String, Object> perform(EngineQuestion.Cleanup wish, boolean strict) throws IOException, InterruptedException {
        try {
            CleanupReport report = CleanupReport.of(engine.ask(wish, PATIENCE));
            report.lines().forEach(log);
            return document(report, "");
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof IOException lost && LostAgent.isBehind(e)) {
                throw lost;
            }
            String why = "the cleanup did not end well: " + e.getMessage();
            if (strict) {
                throw new AbortException(Printable.line(why));
            }
            log.accept("warning: " + why);
            return document(new CleanupReport(CleanupResult.nothing(), wish.dryRun()), why);
        }
    }

    private static Map<String, Object> document(CleanupReport report, String problem) {
        Map<String, Object> document = report.document();
        document.put("problem", problem.isEmpty() ? null : problem);
        return document;
    }
}
