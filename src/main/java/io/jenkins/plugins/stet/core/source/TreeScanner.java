package io.jenkins.plugins.stet.core.source;

import io.jenkins.plugins.stet.core.source.glob.GlobException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks at the tree once for all services. Every implementation gives the same scan, some read less. */
public interface TreeScanner {
    /**
     * @param root the repository's root: the directory of the manifest
     * @throws GlobException when a glob of a selection is none
     * @throws IOException when the root itself cannot be listed; trouble below it is a problem of the services it hits
     */
    TreeScan scan(Path root, List<Selection> selections) throws IOException, GlobException;

    /**
     * Begins with what does not depend on the selections, for callers that have to find these first.
     *
     * @throws IOException as {@link #scan}
     */
    default Begun begin(Path root) throws IOException {
        return selections -> scan(root, selections);
    }

    /** A scan that waits for its selections. */
    interface Begun {
        TreeScan scan(List<Selection> selections) throws IOException, GlobException;
    }
}
