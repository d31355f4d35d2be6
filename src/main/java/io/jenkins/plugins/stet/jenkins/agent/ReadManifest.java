package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ManifestReader;
import io.jenkins.plugins.stet.core.manifest.ManifestReading;
import io.jenkins.plugins.stet.core.manifest.ManifestSource;
import io.jenkins.plugins.stet.core.manifest.Problem;
import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import java.io.File;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import jenkins.MasterToSlaveFileCallable;

/** Reads the manifest where the tree lies and holds its paths against that tree. */
public final class ReadManifest extends MasterToSlaveFileCallable<ManifestAnswer> {
    private static final long serialVersionUID = 1L;
    /** What everything is laid over where there is no file. */
    private static final String NOTHING = "version: 1\nservices:\n";

    private final String fileName;
    private final String text;
    private final ServiceOverlay overlay;

    private ReadManifest(String fileName, String text, ServiceOverlay overlay) {
        this.fileName = fileName;
        this.text = text;
        this.overlay = overlay;
    }

    /** To be called with the manifest's own path. */
    public static ReadManifest ofFile(String displayName) {
        return ofFile(displayName, ServiceOverlay.none());
    }

    /** The same with something laid over it, which may be all there is. */
    public static ReadManifest ofFile(String displayName, ServiceOverlay overlay) {
        return new ReadManifest(displayName, "", overlay);
    }

    /** To be called with the directory that is the root. */
    public static ReadManifest ofText(String text) {
        return new ReadManifest("manifestText", text, ServiceOverlay.none());
    }

    @Override
    public ManifestAnswer invoke(File place, VirtualChannel channel) throws IOException {
        try {
            return text.isEmpty() ? file(place.toPath()) : check(new ManifestSource(fileName, text), place.toPath());
        } catch (ManifestException e) {
            return new ManifestAnswer.Refused(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return new ManifestAnswer.Refused("there is no manifest " + place
                    + ": check out the repository first, or name it with 'manifest' or enclose the step in dir(...)"
                    + (overlay.isEmpty() ? "" : "; without a manifest the step needs 'image' or 'context'"));
        }
    }

    private ManifestAnswer file(Path file) throws IOException, ManifestException {
        return check(source(file), file.toAbsolutePath().resolveSibling(""));
    }

    private ManifestSource source(Path file) throws IOException, ManifestException {
        try {
            return ManifestSource.ofFile(fileName, file);
        } catch (NoSuchFileException e) {
            if (overlay.isService()) {
                return new ManifestSource("parameters of the step", NOTHING);
            }
            throw e;
        }
    }

    private ManifestAnswer check(ManifestSource source, Path root) throws ManifestException {
        ManifestReading reading = ManifestReader.read(source, overlay, root);
        return new ManifestAnswer.Found(
                source.fileName(),
                source.text(),
                reading.warnings().stream().map(Problem::toString).toList());
    }
}
