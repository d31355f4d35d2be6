package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.jenkins.agent.ManifestAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import io.jenkins.plugins.stet.jenkins.config.StetConfiguration;
import java.io.IOException;
import java.util.function.Consumer;

/** A tree that is read when it is its turn: of all trees of a controller only so many are read at once. */
public final class ScannedTree implements Tree {
    private static final Gate OF_CONTROLLER =
            new Gate(() -> StetConfiguration.get().getParallelScans());

    private final Tree tree;
    private final Consumer<String> log;

    public ScannedTree(Tree tree, Consumer<String> log) {
        this.tree = tree;
        this.log = log;
    }

    @Override
    public ManifestAnswer manifest() throws IOException, InterruptedException {
        return tree.manifest();
    }

    @Override
    public TreeAnswer read(TreeOrder order) throws IOException, InterruptedException {
        return OF_CONTROLLER.within(
                () -> log.accept("Stet: waiting, because as many trees are being read as are allowed at once"),
                () -> tree.read(order));
    }
}
