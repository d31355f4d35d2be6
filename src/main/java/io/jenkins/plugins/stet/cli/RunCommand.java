package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.BuildCommand.Work;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet run</code>: detect, build, and when all went well, passed. */
final class RunCommand implements StetCommand {
    @Override
    public String description() {
        return "Detects, builds what is due, and marks as passed what went well.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        BuildWords.declareOn(spec);
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Work work = Work.of(session, words);
        Map<ServiceId, BuildOutcome> outcomes = work.build();
        Answer built = BuildCommand.answer(work.workspace(), work.detected(), outcomes);
        if (built.exitCode() != ExitCode.DONE) {
            return built;
        }
        new Passing(work.records(), work.detected()).pass(certain(outcomes, work.selected()), session.now());
        return built;
    }

    /** An image that was not recorded stands for nothing, so neither may its content pass. */
    private static Set<ServiceId> certain(Map<ServiceId, BuildOutcome> outcomes, Set<ServiceId> selected) {
        Set<ServiceId> certain = new LinkedHashSet<>();
        outcomes.forEach((id, outcome) -> {
            boolean unrecorded = outcome instanceof BuildOutcome.Built built
                    && built.recording() instanceof BuildOutcome.Recording.NotRecorded;
            if (selected.contains(id) && !unrecorded) {
                certain.add(id);
            }
        });
        return certain;
    }
}
