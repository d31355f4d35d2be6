package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.jenkins.agent.ManifestAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import java.io.IOException;

/** The tree in the workspace, wherever that is. */
public interface Tree {
    ManifestAnswer manifest() throws IOException, InterruptedException;

    TreeAnswer read(TreeOrder order) throws IOException, InterruptedException;
}
