package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.DockerfileNeeds;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import java.util.List;
import java.util.Optional;

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
        return needs.stream()
                .flatMap(known -> known.baseImages().stream())
                .map(image -> image.reference())
                .distinct()
                .toList();
    }

    List<BaseReference> baseReferences() {
        return needs.stream()
                .flatMap(known -> known.baseImages().stream())
                .map(image -> new BaseReference(image.reference(), image.platform()))
                .distinct()
                .toList();
    }
}
