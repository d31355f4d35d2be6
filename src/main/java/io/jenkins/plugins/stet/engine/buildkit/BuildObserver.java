package io.jenkins.plugins.stet.engine.buildkit;

import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncListener;
import io.jenkins.plugins.stet.engine.buildkit.status.ProgressListener;

/** Who hears of the steps and of the files of a build. */
public record BuildObserver(ProgressListener progress, SyncListener files) {}
