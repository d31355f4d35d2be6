package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileNeeds;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Looks into the Dockerfiles only, to learn which images to ask for before the tree is read: what such an image triggers
 * decides which files count.
 */
public final class BaseImageSurvey {
    private BaseImageSurvey() {}

    /** @param root the directory of the manifest */
    public static Set<BaseReference> of(Path root, Manifest manifest) throws IOException {
        SourcesReader reader = new SourcesReader(new RootFiles(root.toRealPath()), manifest, BaseImageKnowledge.none());
        Set<BaseReference> references = new LinkedHashSet<>();
        for (ServiceSources found : SideBySide.map(manifest.services().values(), reader::read)) {
            found.needs()
                    .map(DockerfileNeeds::baseImages)
                    .ifPresent(images -> images.forEach(
                            image -> references.add(new BaseReference(image.reference(), image.platform()))));
        }
        return references;
    }
}
