package io.jenkins.plugins.stet.core.image.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import java.io.IOException;

/** An image with its parts apart: as one text a local image could not be told from one of Docker Hub. */
final class ReferenceJson {
    private ReferenceJson() {}

    static ObjectNode encode(ImageReference image) {
        return WorkFiles.json()
                .createObjectNode()
                .put("host", image.repository().host())
                .put("path", image.repository().path())
                .put("version", image.version().text());
    }

    static ImageReference decode(WorkFields json) throws IOException {
        try {
            ImageRepository repository = new ImageRepository(json.text("host"), json.text("path"));
            String version = json.text("version");
            return version.contains(":") ? repository.at(new Digest(version)) : repository.tag(version);
        } catch (IllegalArgumentException e) {
            throw new IOException(json.where() + ": " + e.getMessage(), e);
        }
    }
}
