package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.BaseImage;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileNeeds;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a service before the tree is walked.
 *
 * @param dockerfileId the git blob id of the Dockerfile's bytes, "" without image
 * @param needs nothing for a service without image
 */
record ServiceSources(
        Selection selection, String dockerfileId, Optional<DockerfileNeeds> needs, List<TreeProblem> problems) {
    ServiceSpec spec() {
        return selection.spec();
    }

    List<String> baseImages() {
        Set<String> references = new LinkedHashSet<>();
        for (BaseImage image : images()) {
            references.add(image.reference());
        }
        return List.copyOf(references);
    }

    List<BaseReference> baseReferences() {
        Set<BaseReference> references = new LinkedHashSet<>();
        for (BaseImage image : images()) {
            references.add(new BaseReference(image.reference(), image.platform()));
        }
        return List.copyOf(references);
    }

    private List<BaseImage> images() {
        return needs.isEmpty() ? List.of() : needs.get().baseImages();
    }
}
