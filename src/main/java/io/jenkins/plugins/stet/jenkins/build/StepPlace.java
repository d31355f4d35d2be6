package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import io.jenkins.plugins.stet.jenkins.detect.Tree;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Where a step stands in its Pipeline: the run, and the workspace with the files. */
interface StepPlace {
    /**
     * The files to build from.
     *
     * @param root of the tree on the agent
     * @param overlay what the step says over the manifest
     * @param labels of the image
     */
    record Checkout(Tree tree, String root, ServiceOverlay overlay, Map<String, String> labels) {}

    /** After a restart agents come back later than the controller. */
    boolean isReady();

    /** What for, while it waits for others; nothing while it is at work. */
    Optional<String> waiting();

    /** The process is somewhere else than what other steps start. */
    boolean isInContainerOfPod() throws IOException, InterruptedException;

    RunBuilds builds() throws IOException, InterruptedException;

    Checkout checkout() throws IOException, InterruptedException;

    /** @param node on which the tree was read the first time */
    TreeAnswer readAgain(String node, String root, TreeOrder order) throws IOException, InterruptedException;
}
