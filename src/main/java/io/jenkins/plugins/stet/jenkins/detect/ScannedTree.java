package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.jenkins.agent.ManifestAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import java.io.IOException;
import java.util.function.Consumer;

/** A tree that is read when it is its turn. */
public final class ScannedTree implements Tree {
    private final Tree tree;
    private final Turns turns;
    private final Consumer<String> log;

    public ScannedTree(Tree tree, Turns turns, Consumer<String> log) {
        this.tree = tree;
        this.turns = turns;
        this.log = log;
    }

    @Override
    public ManifestAnswer manifest() throws IOException, InterruptedException {
        return tree.manifest();
    }

    @Override
    public TreeAnswer read(TreeOrder order) throws IOException, InterruptedException {
        return turns.within(log, () -> tree.read(order));
    }
}
