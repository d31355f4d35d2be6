package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import jenkins.MasterToSlaveFileCallable;

/** Decides that a process was never started, unless it was: then it lives on. */
public final class AbandonWork extends MasterToSlaveFileCallable<WorkDirectory.Claim> {
    private static final long serialVersionUID = 1L;

    @Override
    public WorkDirectory.Claim invoke(File place, VirtualChannel channel) throws IOException {
        Files.createDirectories(place.toPath());
        WorkDirectory work = new WorkDirectory(place.toPath());
        if (work.abandon()) {
            Files.deleteIfExists(work.request());
        }
        return work.claimed();
    }
}
