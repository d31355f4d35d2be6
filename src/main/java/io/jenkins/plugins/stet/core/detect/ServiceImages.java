package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.AnalysisRequest;
import io.jenkins.plugins.stet.core.dockerfile.BaseImage;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageEffects;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.dockerfile.BuiltImage;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileException;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileParser;
import io.jenkins.plugins.stet.core.manifest.ImageOwners;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows base images that services of the same manifest make, from their Dockerfiles; for all others it asks on. A
 * service is built on an image of the present content of its upstream, so the present Dockerfile tells the truth. Threads
 * may share it.
 */
public final class ServiceImages {
    private final RootFiles files;
    private final Manifest manifest;
    private final ImageOwners owners;
    private final BaseImageKnowledge outside;
    private final Map<Question, BaseImageEffects> answers = new ConcurrentHashMap<>();

    private record Question(ServiceId service, String platform) {}

    ServiceImages(RootFiles files, Manifest manifest, BaseImageKnowledge outside) {
        this.files = files;
        this.manifest = manifest;
        this.owners = ImageOwners.of(manifest);
        this.outside = outside;
    }

    /**
     * @param root the directory of the manifest
     * @param outside what is known of images that no service makes
     */
    public static ServiceImages of(Path root, Manifest manifest, BaseImageKnowledge outside) throws IOException {
        return new ServiceImages(new RootFiles(root.toRealPath()), manifest, outside);
    }

    /** What a service may know about its base images: of its own image, which is an older one, nothing. */
    public BaseImageKnowledge seenBy(ServiceId service) {
        return new SeenBy(Set.of(service), false);
    }

    /** What those know who lead from a service to its upstream, whose image may be one of earlier days. */
    private final class SeenBy implements BaseImageKnowledge {
        private final Set<ServiceId> askers;
        private final boolean upstream;

        SeenBy(Set<ServiceId> askers, boolean upstream) {
            this.askers = askers;
            this.upstream = upstream;
        }

        @Override
        public BaseImageEffects effectsOf(BaseImage image) {
            Optional<ServiceId> owner = owners.find(image.reference());
            if (owner.isPresent()) {
                return builtBy(owner.get(), image, askers);
            }
            // What a tag means now need not be what it meant when the upstream's image was built.
            return upstream && image.reference().indexOf('@') < 0
                    ? new BaseImageEffects.Unknown(image.reference() + " may have been another image back then")
                    : outside.effectsOf(image);
        }
    }

    private BaseImageEffects builtBy(ServiceId owner, BaseImage image, Set<ServiceId> askers) {
        if (askers.contains(owner)) {
            return new BaseImageEffects.Unknown("it is an older image of " + owner);
        }
        Question question = new Question(owner, image.platform());
        BaseImageEffects known = answers.get(question);
        if (known == null) {
            Set<ServiceId> path = new HashSet<>(askers);
            path.add(owner);
            known = read(manifest.service(owner), image.platform(), path);
            answers.put(question, known);
        }
        return known;
    }

    private BaseImageEffects read(ServiceSpec spec, String platform, Set<ServiceId> askers) {
        try {
            Optional<byte[]> content = files.find(spec.dockerfile());
            return content.isEmpty()
                    ? new BaseImageEffects.Unknown(spec.dockerfile() + " is not there")
                    : BuiltImage.facts(
                            DockerfileParser.parse(content.get()), request(spec, new SeenBy(askers, true)), platform);
        } catch (IOException e) {
            return new BaseImageEffects.Unknown(spec.dockerfile() + " cannot be read: " + e);
        } catch (DockerfileException e) {
            return new BaseImageEffects.Unknown(spec.dockerfile() + ", line " + e.line() + ": " + e.getMessage());
        }
    }

    /** For what the Dockerfile of a service is read. */
    public AnalysisRequest request(ServiceSpec spec) {
        return request(spec, seenBy(spec.id()));
    }

    private static AnalysisRequest request(ServiceSpec spec, BaseImageKnowledge knowledge) {
        return new AnalysisRequest(
                spec.target(), spec.args(), Set.copyOf(spec.volatileArgs()), spec.platforms(), knowledge);
    }
}
