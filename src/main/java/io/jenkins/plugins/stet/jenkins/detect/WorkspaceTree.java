package io.jenkins.plugins.stet.jenkins.detect;

import hudson.FilePath;
import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import io.jenkins.plugins.stet.jenkins.agent.ManifestAnswer;
import io.jenkins.plugins.stet.jenkins.agent.Patience;
import io.jenkins.plugins.stet.jenkins.agent.ReadManifest;
import io.jenkins.plugins.stet.jenkins.agent.ReadTree;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import java.io.IOException;

/** The tree below a directory of an agent. */
public final class WorkspaceTree implements Tree {
    private static final long MANIFEST_SECONDS = 60;
    /** The largest tree is read by then; an agent that hangs must not keep others from theirs for ever. */
    private static final long READ_SECONDS = 30 * 60;

    private final FilePath place;
    private final FilePath root;
    private final ReadManifest reading;

    private WorkspaceTree(FilePath place, FilePath root, ReadManifest reading) {
        this.place = place;
        this.root = root;
        this.reading = reading;
    }

    /** The root is where the manifest lies. */
    public static WorkspaceTree ofManifest(FilePath directory, String manifest) {
        return ofManifest(directory, manifest, ServiceOverlay.none());
    }

    /** The same with something laid over the manifest, which may be all there is. */
    public static WorkspaceTree ofManifest(FilePath directory, String manifest, ServiceOverlay overlay) {
        FilePath file = directory.child(manifest);
        FilePath parent = file.getParent();
        return new WorkspaceTree(file, parent == null ? directory : parent, ReadManifest.ofFile(manifest, overlay));
    }

    /** The root is the directory itself. */
    public static WorkspaceTree ofText(FilePath directory, String manifestText) {
        return new WorkspaceTree(directory, directory, ReadManifest.ofText(manifestText));
    }

    @Override
    public ManifestAnswer manifest() throws IOException, InterruptedException {
        return Patience.within(MANIFEST_SECONDS, () -> place.act(reading));
    }

    @Override
    public TreeAnswer read(TreeOrder order) throws IOException, InterruptedException {
        return Patience.within(READ_SECONDS, () -> root.act(new ReadTree(order)));
    }
}
