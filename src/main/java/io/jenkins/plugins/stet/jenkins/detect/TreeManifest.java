package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ManifestReader;
import io.jenkins.plugins.stet.core.manifest.ManifestReading;
import io.jenkins.plugins.stet.core.manifest.ManifestSource;
import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import io.jenkins.plugins.stet.jenkins.agent.ManifestAnswer;
import java.io.IOException;
import java.util.function.Consumer;

/** The manifest of a tree: the agent's word that it fits, and our own reading of it. */
public final class TreeManifest {
    private TreeManifest() {}

    public static Manifest of(Tree tree, Consumer<String> log)
            throws IOException, InterruptedException, ManifestException {
        return of(tree, ServiceOverlay.none(), log).manifest();
    }

    /** @param overlay with which the tree was told to look at its manifest */
    public static ManifestReading of(Tree tree, ServiceOverlay overlay, Consumer<String> log)
            throws IOException, InterruptedException, ManifestException {
        ManifestAnswer answer = tree.manifest();
        if (answer instanceof ManifestAnswer.Refused refused) {
            throw new RefusedException(refused.message());
        }
        ManifestAnswer.Found found = (ManifestAnswer.Found) answer;
        found.warnings().forEach(warning -> log.accept("Stet: warning: " + warning));
        if (found.text().length() > ManifestSource.MAX_BYTES) {
            throw new RefusedException("the manifest is longer than " + ManifestSource.MAX_BYTES + " characters");
        }
        return ManifestReader.parse(new ManifestSource(found.fileName(), found.text()), overlay);
    }
}
