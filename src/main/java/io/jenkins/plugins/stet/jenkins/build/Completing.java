package io.jenkins.plugins.stet.jenkins.build;

import hudson.AbortException;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.InputDifferences;
import io.jenkins.plugins.stet.core.build.OutcomeMap;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import io.jenkins.plugins.stet.jenkins.registry.AgentGoneException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes what the process left the outcome of the step. May be done again after a crash, from what the process left: it
 * is cleared away last.
 */
final class Completing implements Stage {
    private final BuildSite site;
    private final WorkResult result;
    private boolean recording;

    Completing(BuildSite site, WorkResult result) {
        this.site = site;
        this.result = result;
    }

    @Override
    public Turn perform() throws IOException, InterruptedException {
        PendingBuild pending = site.notes().pending();
        ServiceId service = pending.build().id();
        if (result instanceof WorkResult.Outdated outdated) {
            site.attempts().outdated(service);
            site.log().say(service + ": " + outdated.differences() + "; it is decided again");
            return again();
        }
        if (result instanceof WorkResult.Failed failed) {
            return failed(
                    site.place().builds(),
                    new BuildOutcome.Failed(service, BuildOutcome.Failed.Cause.BUILD, said(failed)));
        }
        try {
            awaitAgent();
            return built(site.place().builds(), pending, (WorkResult.Built) result);
        } catch (AgentAwayException e) {
            site.contact().lost(e);
            return new Turn.Later(this, Pace.SLOWER);
        } catch (AgentGoneException e) {
            site.contact().lost(new AgentAwayException(e.getCause()));
            return new Turn.Later(this, Pace.SLOWER);
        } finally {
            if (recording) {
                recording = false;
                site.life().endRecording();
            }
        }
    }

    private String said(WorkResult.Failed failed) throws IOException, InterruptedException {
        boolean help = failed.kind() == BuildFailedException.Kind.UNREACHED
                && site.place().isInContainerOfPod();
        return help ? failed.message() + "\n" + PodHelp.TEXT : failed.message();
    }

    /** Without it the inputs cannot be read again, so until it is back the registry need not be asked either. */
    private void awaitAgent() throws IOException, InterruptedException {
        if (site.contact().isLost()) {
            site.agent().look(site.notes().current());
        }
    }

    private Turn built(RunBuilds builds, PendingBuild pending, WorkResult.Built built)
            throws IOException, InterruptedException {
        BuildOutcome outcome =
                builds.complete(pending, built.result(), build -> recordable(differences(pending)), site.life());
        site.contact().found();
        if (outcome instanceof BuildOutcome.Failed failed) {
            return failed(builds, failed);
        }
        if (!site.life().whileWanted(() -> builds.report(outcome))) {
            return new Turn.Over();
        }
        if (!pending.isWanted()) {
            site.attempts().built(outcome.service(), doubt(outcome));
            return again();
        }
        BuildNote note = site.notes().current();
        Map<String, Object> map = OutcomeMap.of(outcome);
        if (!site.notes().change(before -> before.done(map))) {
            return new Turn.Over();
        }
        site.disposal().clear(note);
        return new Turn.Succeed(map);
    }

    private static String doubt(BuildOutcome outcome) {
        return outcome instanceof BuildOutcome.Built built
                        && built.recording() instanceof BuildOutcome.Recording.NotRecorded not
                ? not.why()
                : "its image is not found again; look at the registry";
    }

    /** The last thing before it is recorded: whoever ended the step before wants nothing to be recorded. */
    private List<String> recordable(List<String> differences) throws IOException {
        recording = site.life().beginRecording();
        if (!recording) {
            throw new IOException("the step was ended before anything was recorded");
        }
        return differences;
    }

    private List<String> differences(PendingBuild pending) throws IOException, InterruptedException {
        List<ServiceId> service = List.of(pending.build().id());
        TreeOrder order =
                new TreeOrder(pending.manifest(), service, service, new TreeOrder.Bases.Asked(pending.bases()));
        TreeAnswer answer = site.place().readAgain(site.notes().current().node(), pending.root(), order);
        return answer instanceof TreeAnswer.Read read
                ? InputDifferences.between(
                        pending.build().reading(),
                        Optional.ofNullable(read.reading().services().get(service.get(0))))
                : List.of("they could not be read again");
    }

    private Turn failed(RunBuilds builds, BuildOutcome.Failed outcome) throws IOException, InterruptedException {
        site.life().whileWanted(() -> builds.report(outcome));
        site.disposal().clear(site.notes().current());
        site.notes().forget();
        throw new AbortException(
                "service '" + outcome.service() + "' was not built: " + Words.manyLines(outcome.message()));
    }

    private Turn again() throws IOException, InterruptedException {
        site.disposal().clear(site.notes().current());
        return site.notes().forget() ? new Turn.Now(new Deciding(site)) : new Turn.Over();
    }
}
