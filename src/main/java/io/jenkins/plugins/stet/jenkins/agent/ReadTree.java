package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.scan.GitIndexScanner;
import java.io.File;
import java.io.IOException;
import jenkins.MasterToSlaveFileCallable;

/** Fingerprints the tree where it lies; digests come back, and the names of files only where they are asked for. */
public final class ReadTree extends MasterToSlaveFileCallable<TreeAnswer> {
    private static final long serialVersionUID = 1L;

    private final TreeOrder order;

    public ReadTree(TreeOrder order) {
        this.order = order;
    }

    @Override
    public TreeAnswer invoke(File root, VirtualChannel channel) throws IOException {
        try {
            ReadOptions options = new ReadOptions(order.services(), order.wantedTables(), order.baseImages());
            TreeScanner scanner = new GitIndexScanner(AgentCache.ofThisUser().use(root.toPath()));
            return new TreeAnswer.Read(new TreeReader(scanner).read(root.toPath(), order.manifest(), options));
        } catch (ManifestException e) {
            return new TreeAnswer.Refused(String.valueOf(e.getMessage()));
        }
    }
}
