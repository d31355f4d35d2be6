package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Detecting.Detected;
import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.detect.Adopt;
import io.jenkins.plugins.stet.core.detect.Adopt.Outcome;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.image.ImageVersion;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet adopt</code>: for moving over from another pipeline, what is there is taken as built and passed. */
final class AdoptCommand implements StetCommand {
    @Override
    public String description() {
        return "Takes the present tree as built and passed, the image being the one that a tag points to now.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        spec.addOption(Words.text("--tag", "TAG", "The tag whose image is taken. Default: latest"));
        spec.addOption(Words.flag(
                "--no-verify", "Ask nobody: the marks carry no digest and count only for commands with --no-verify."));
        spec.addPositional(Words.arguments("SERVICE", "Default: all."));
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Workspace workspace = session.open();
        Set<ServiceId> selected = workspace.select(Words.arguments(words));
        String tag = Words.text(words, "--tag").orElse("latest");
        if (!ImageVersion.Tag.isValid(tag)) {
            throw CliException.wrongUse("'" + tag + "' is no tag", "Name one that was pushed, such as 'latest'.");
        }
        Records records = new Records(workspace);
        Detected detected = new Detecting(session, workspace)
                .detectWithFiles(DetectWords.request(workspace, DetectWords.verification(words), session.now()));
        records.prepare();
        AdoptReport report =
                new AdoptReport(adopt(session, records, detected, selected, DetectWords.verifies(words) ? tag : ""));
        report.throwIfIncomplete();
        return Answer.of(report::json, report::render)
                .withNotes(workspace.notes(detected.result().warnings()));
    }

    /** @param tag empty when nobody is to be asked */
    private static List<Outcome> adopt(
            Session session, Records records, Detected detected, Set<ServiceId> selected, String tag)
            throws CliException {
        Stamps stamps =
                Stamps.ofBuild(records.nextRun(detected.reading().services().keySet(), session.now()));
        Adopt adopt = new Adopt(
                records.store(), stamps, new Images(session.surroundings().environment(), records.indexes()));
        try {
            List<Outcome> outcomes = tag.isEmpty()
                    ? adopt.unverified(detected.result(), selected)
                    : adopt.verified(detected.result(), selected, tag);
            keepFiles(new Recorder(records.store(), stamps), detected, outcomes);
            return outcomes;
        } catch (BaselineException e) {
            throw Records.unwritten(e);
        }
    }

    private static void keepFiles(Recorder recorder, Detected detected, List<Outcome> outcomes)
            throws BaselineException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Adopted adopted) {
                ServiceResult service = detected.result().services().get(adopted.service());
                if (service != null) {
                    recorder.keepFiles(service, detected.readingOf(adopted.service()));
                }
            }
        }
    }
}
