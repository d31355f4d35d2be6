package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One service as it was read and decided about, and the names that its build uses.
 *
 * @param reading with the list of files
 * @param upstreams of each service whose image a FROM names, that image
 * @param labels further labels of the image, such as the revision
 */
public record ServiceBuild(
        ServiceSpec spec,
        ServiceResult decided,
        ServiceReading reading,
        Tagging tagging,
        Map<ServiceId, UpstreamImage> upstreams,
        Map<String, String> labels)
        implements Serializable {
    public ServiceBuild {
        upstreams = new TreeMap<>(upstreams);
        labels = new TreeMap<>(labels);
    }

    public ServiceId id() {
        return spec.id();
    }

    /** Of content that is known; a build of another is refused before anybody asks. */
    public String fingerprint() {
        if (decided.content() instanceof ContentState.Known known) {
            return known.content().fingerprint();
        }
        throw new IllegalStateException("the content of " + id() + " is not known");
    }

    /** The tags that belong on the image of this content: the content's own, then those that follow the newest image. */
    List<String> dueTags() {
        List<String> tags = new ArrayList<>();
        tagging.content(fingerprint()).ifPresent(tag -> tags.add(tag.version().text()));
        tags.addAll(tagging.moving());
        return tags;
    }

    /** How others name this image in a FROM: an engine does not find a local image by its id there. */
    public ImageReference pinned(Digest digest) {
        ImageRepository repository =
                decided.decision().image().map(KnownImage.Recorded::repository).orElse(tagging.repository());
        return repository.isLocal() ? tagging.content(fingerprint()).orElseThrow() : repository.at(digest);
    }
}
