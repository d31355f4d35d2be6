package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.ServiceImages;
import io.jenkins.plugins.stet.core.dockerfile.AnalysisRequest;
import io.jenkins.plugins.stet.core.dockerfile.BaseImagePins;
import io.jenkins.plugins.stet.core.dockerfile.Dockerfile;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileException;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileParser;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileReducer;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.image.build.RawText;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The Dockerfile as the engine gets it: the one that was fingerprinted, with exact images where a FROM names another
 * service's. This is done in its text, because every frontend understands it.
 */
final class SentDockerfile {
    private final ServiceSpec spec;
    private final AnalysisRequest request;

    SentDockerfile(ServiceSpec spec, ServiceImages images) {
        this.spec = spec;
        this.request = images.request(spec);
    }

    /** @param pins what to write instead of a reference, for references of which all have to be pinned */
    DockerfileText read(Path root, String fingerprinted, Map<String, String> pins) throws BuildFailedException {
        byte[] content = content(root);
        if (!BlobHasher.idOf(content).equals(fingerprinted)) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.CONTEXT,
                    spec.dockerfile()
                            + " changed after it was fingerprinted; build again when nothing writes to the tree");
        }
        try {
            return texts(content, pins);
        } catch (DockerfileException e) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.STEP,
                    spec.dockerfile() + ", line " + e.line() + ": " + e.getMessage(),
                    e);
        }
    }

    private DockerfileText texts(byte[] content, Map<String, String> pins) throws DockerfileException {
        String text = RawText.decode(content);
        Dockerfile dockerfile = DockerfileParser.parse(text);
        if (dockerfile.isForeign()) {
            return new DockerfileText(text, text);
        }
        Map<String, String> wanted = new HashMap<>(pins);
        wanted.entrySet().removeIf(pin -> pin.getKey().equals(pin.getValue()));
        String whole = BaseImagePins.apply(dockerfile, request, wanted);
        return new DockerfileText(whole, DockerfileReducer.reduce(DockerfileParser.parse(whole), request));
    }

    private byte[] content(Path root) throws BuildFailedException {
        try {
            return PlainFile.bytes(
                    RawNames.resolve(root, TreePath.of(spec.dockerfile()).raw()));
        } catch (IOException e) {
            throw new BuildFailedException(
                    BuildFailedException.Kind.CONTEXT, spec.dockerfile() + " cannot be read: " + e, e);
        }
    }
}
