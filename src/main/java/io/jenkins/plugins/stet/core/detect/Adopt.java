package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the present tree as built and passed, for moving over from another pipeline: the image of each service is the
 * one that a tag points to now. The registry is only read.
 */
public final class Adopt {
    private final Recorder recorder;
    private final ImageLookup images;

    public Adopt(BaselineStore store, Stamps stamps, ImageLookup images) {
        this.recorder = new Recorder(store, stamps);
        this.images = images;
    }

    /** What became of a service. */
    public sealed interface Outcome {
        ServiceId service();

        record Adopted(ServiceId service, MarkedImage image) implements Outcome {}

        /** There is nothing that could be adopted. */
        record Refused(ServiceId service, String why) implements Outcome {}

        /** The registry or engine did not answer; later it may. */
        record Unreachable(ServiceId service, String why) implements Outcome {}
    }

    /**
     * Asks where the tags point to, and records that. Services that are refused keep their records.
     *
     * @param result of all services, because images stand upon one another
     */
    public List<Outcome> verified(DetectionResult result, Set<ServiceId> services, String tag)
            throws BaselineException {
        Map<ServiceId, ImageReference> references = references(result, services, tag);
        Map<ImageReference, ImageAnswer> answers =
                references.isEmpty() ? Map.of() : images.findAll(List.copyOf(references.values()), Detection.DEADLINE);
        Map<ServiceId, Digest> digests = new LinkedHashMap<>();
        for (ServiceResult service : result.services().values()) {
            digestNow(service, references, answers).ifPresent(digest -> digests.put(service.id(), digest));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (ServiceResult service : selected(result, services)) {
            ImageReference reference = references.get(service.id());
            Optional<Outcome> obstacle = obstacle(service)
                    .or(() -> Optional.ofNullable(reference).flatMap(asked -> obstacle(service.id(), asked, answers)));
            outcomes.add(obstacle.isPresent() ? obstacle.get() : adopt(service, digests));
        }
        return outcomes;
    }

    /** Records both marks without a digest; they count only where nobody verifies. */
    public List<Outcome> unverified(DetectionResult result, Set<ServiceId> services) throws BaselineException {
        List<Outcome> outcomes = new ArrayList<>();
        for (ServiceResult service : selected(result, services)) {
            Optional<Outcome> obstacle = obstacle(service);
            outcomes.add(obstacle.isPresent() ? obstacle.get() : adopt(service, Map.of()));
        }
        return outcomes;
    }

    private static List<ServiceResult> selected(DetectionResult result, Set<ServiceId> services) {
        return result.services().values().stream()
                .filter(service -> services.contains(service.id()))
                .toList();
    }

    private static Map<ServiceId, ImageReference> references(
            DetectionResult result, Set<ServiceId> services, String tag) {
        Map<ServiceId, ImageReference> references = new LinkedHashMap<>();
        for (ServiceResult service : selected(result, services)) {
            if (service.output() instanceof Place.Output.Image image) {
                references.put(service.id(), image.repository().tag(tag));
            }
        }
        return references;
    }

    /** What is adopted now, else what the service had. */
    private static Optional<Digest> digestNow(
            ServiceResult service,
            Map<ServiceId, ImageReference> references,
            Map<ImageReference, ImageAnswer> answers) {
        ImageReference reference = references.get(service.id());
        if (reference == null) {
            return service.decision().digest();
        }
        return answers.get(reference) instanceof ImageAnswer.Present present
                ? Optional.of(present.digest())
                : Optional.empty();
    }

    private static Optional<Outcome> obstacle(ServiceResult service) {
        return service.content() instanceof ContentState.Known
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(
                        service.id(),
                        "its content is not known: "
                                + DetectionJson.capped(service.decision().reasons(), 1)));
    }

    private static Optional<Outcome> obstacle(
            ServiceId id, ImageReference reference, Map<ImageReference, ImageAnswer> answers) {
        ImageAnswer answer = answers.get(reference);
        if (answer instanceof ImageAnswer.Present) {
            return Optional.empty();
        }
        if (answer instanceof ImageAnswer.Absent absent) {
            return Optional.of(new Outcome.Refused(
                    id, reference + " is not there (" + absent.why() + "): push it, or name another tag"));
        }
        String why = answer instanceof ImageAnswer.Unanswered unanswered ? unanswered.why() : "no answer";
        return Optional.of(new Outcome.Unreachable(id, reference + " could not be asked for: " + why));
    }

    private Outcome adopt(ServiceResult service, Map<ServiceId, Digest> digests) throws BaselineException {
        MarkedImage image = Optional.ofNullable(digests.get(service.id()))
                .map(MarkedImage::of)
                .orElseGet(MarkedImage::withoutDigest);
        if (service.output() instanceof Place.Output.Image output) {
            Map<ServiceId, Digest> upstreams = new LinkedHashMap<>(digests);
            upstreams.keySet().retainAll(service.needs().images());
            recorder.built(service, new Recorder.Built(output.repository(), image, upstreams, BuildHow.Cache.USE));
        }
        recorder.passed(service, image);
        return new Outcome.Adopted(service.id(), image);
    }
}
