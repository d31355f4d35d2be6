package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import java.io.Closeable;

/** One way to build on one engine. */
interface BuildBackend extends Closeable {
    /** What it is, for the log. */
    String description();

    BuildResult build(BuildRequest request, BuildListener listener) throws BuildFailedException, InterruptedException;

    @Override
    void close();
}
