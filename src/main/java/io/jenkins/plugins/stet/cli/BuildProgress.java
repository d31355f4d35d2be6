package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.build.BuildRun;

/** Lets people follow builds. */
interface BuildProgress extends BuildRun.Watcher, AutoCloseable {
    @Override
    void close();
}
