package io.jenkins.plugins.stet.jenkins.detect;

import hudson.Extension;
import hudson.FilePath;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;
import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.jenkins.report.Report;
import io.jenkins.plugins.stet.jenkins.report.ReportFile;
import io.jenkins.plugins.stet.jenkins.report.StetRunAction;
import io.jenkins.plugins.stet.jenkins.store.Directories;
import io.jenkins.plugins.stet.jenkins.store.RunState;
import io.jenkins.plugins.stet.jenkins.store.RunStateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Notes at the end of a run what it passed. */
@Extension
public final class StetRunListener extends RunListener<Run<?, ?>> {
    private static final Logger LOGGER = Logger.getLogger(StetRunListener.class.getName());

    @Override
    public void onCompleted(Run<?, ?> run, TaskListener listener) {
        if (!Files.exists(Directories.of(run)) && run.getAction(StetRunAction.class) == null) {
            return; // no step of ours: most runs
        }
        JobRun ended = new JobRun(run, listener);
        RunStateFile file = ended.state();
        try {
            RunState state = file.read();
            if (!state.isEmpty()) {
                RunEnd.Outcome outcome =
                        Result.SUCCESS.equals(run.getResult()) ? RunEnd.Outcome.SUCCESS : RunEnd.Outcome.OTHER;
                new RunEnd(ended.records().own(), ended.stamp(), ended.notes())
                        .record(state, outcome)
                        .forEach(line -> listener.getLogger().println(Printable.line(line)));
            }
            file.delete();
            ended.notes().delete();
            new FilePath((VirtualChannel) null, ended.scratch().toString()).deleteRecursive();
            lastLines(run, ended.records().own()).forEach(listener.getLogger()::println);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.getLogger().println("Stet: warning: interrupted: nothing of this run is recorded as passed");
        } catch (IOException e) {
            listener.getLogger()
                    .println("Stet: warning: nothing of this run is recorded as passed: "
                            + Printable.line(String.valueOf(e.getMessage())));
            LOGGER.log(Level.WARNING, e, () -> "Nothing is recorded of " + run + "; its services are built next time.");
        }
    }

    private static List<String> lastLines(Run<?, ?> run, BaselineStore store) throws IOException {
        Report report = new ReportFile(run.getRootDir().toPath()).read();
        LastLines lines = new LastLines(name ->
                report.isOff() ? 0 : Math.round(store.load(new ServiceId(name)).usualSeconds()));
        return lines.of(report);
    }
}
