package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ManifestReader;
import io.jenkins.plugins.stet.core.manifest.ManifestReading;
import io.jenkins.plugins.stet.core.manifest.ManifestSource;
import io.jenkins.plugins.stet.core.manifest.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import jenkins.MasterToSlaveFileCallable;

/** Reads the manifest where the tree lies and holds its paths against that tree. */
public final class ReadManifest extends MasterToSlaveFileCallable<ManifestAnswer> {
    private static final long serialVersionUID = 1L;

    private final String fileName;
    private final String text;

    private ReadManifest(String fileName, String text) {
        this.fileName = fileName;
        this.text = text;
    }

    /** To be called with the manifest's own path. */
    public static ReadManifest ofFile(String displayName) {
        return new ReadManifest(displayName, "");
    }

    /** To be called with the directory that is the root. */
    public static ReadManifest ofText(String text) {
        return new ReadManifest("manifestText", text);
    }

    @Override
    public ManifestAnswer invoke(File place, VirtualChannel channel) throws IOException {
        try {
            return text.isEmpty() ? file(place.toPath()) : check(new ManifestSource(fileName, text), place.toPath());
        } catch (ManifestException e) {
            return new ManifestAnswer.Refused(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return new ManifestAnswer.Refused("there is no manifest " + place
                    + ": check out the repository first, or name it with 'manifest' or enclose the step in dir(...)");
        }
    }

    private ManifestAnswer file(Path file) throws IOException, ManifestException {
        return check(
                ManifestSource.ofFile(fileName, file), file.toAbsolutePath().resolveSibling(""));
    }

    private static ManifestAnswer check(ManifestSource source, Path root) throws ManifestException {
        ManifestReading reading = ManifestReader.read(source, root);
        return new ManifestAnswer.Found(
                source.fileName(),
                source.text(),
                reading.warnings().stream().map(Problem::toString).toList());
    }
}
