package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.ImageSearch.Found;
import io.jenkins.plugins.stet.core.plan.ImageSearch.NotFound;
import io.jenkins.plugins.stet.core.plan.Place.Output;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for the image of a content: recorded by a build that may be believed, and there where it is wanted. */
final class KnownImages {
    private final PlanningRules rules;
    private final Map<ImageReference, ImageAnswer> answers;
    private final Map<ServiceId, Decision> upstreams;

    KnownImages(PlanningInput input, Map<ServiceId, Decision> upstreams) {
        this.rules = input.rules();
        this.answers = input.answers();
        this.upstreams = upstreams;
    }

    /** Images that may stand for the service's content, our own first. */
    static List<BuiltMark> candidates(ServiceInput service, PlanningRules rules) {
        if (!(service.content() instanceof ContentState.Known known)) {
            return List.of();
        }
        List<BuiltMark> marks = new ArrayList<>();
        String fingerprint = known.content().fingerprint();
        marks.addAll(service.histories().own().images(fingerprint, rules.reader()));
        for (ServiceHistory other : service.histories().others()) {
            marks.addAll(other.images(fingerprint, rules.reader()));
        }
        return marks;
    }

    /** What has to be asked before {@link #search} can say anything good about the service. */
    static Set<ImageReference> questions(ServiceInput service, PlanningRules rules) {
        Set<ImageReference> questions = new LinkedHashSet<>();
        if (rules.asks() && service.place().output() instanceof Output.Image wanted) {
            for (BuiltMark mark : candidates(service, rules)) {
                mark.image()
                        .known()
                        .map(rules.placeOf(mark, wanted.repository())::at)
                        .ifPresent(questions::add);
            }
        }
        return questions;
    }

    ImageSearch search(ServiceInput service, ImageRepository wanted) {
        Set<Reason> why = new LinkedHashSet<>();
        for (BuiltMark mark : candidates(service, rules)) {
            ImageRepository place = rules.placeOf(mark, wanted);
            Optional<Reason> objection = objection(service, place, mark);
            if (objection.isEmpty()) {
                return new Found(new KnownImage.Recorded(place, mark.image(), mark.by()), mark);
            }
            why.add(objection.get());
        }
        return new NotFound(List.copyOf(why));
    }

    private Optional<Reason> objection(ServiceInput service, ImageRepository wanted, BuiltMark mark) {
        for (ServiceId upstream : service.needs().images()) {
            if (!isBuiltOn(mark, upstream)) {
                return Optional.of(new Reason.UpstreamChanged(upstream, Tier.FULL));
            }
        }
        return rules.asks() ? verify(wanted, mark.image()) : compare(wanted, mark);
    }

    /** The same content of an upstream may have been built again: then ours stands on an image that is no longer its. */
    private boolean isBuiltOn(BuiltMark mark, ServiceId upstream) {
        Decision decision = upstreams.get(upstream);
        if (decision == null || decision.image().isEmpty()) {
            return false;
        }
        Digest used = mark.from().upstreamImages().get(upstream);
        boolean same = decision.digest().map(digest -> digest.equals(used)).orElse(false);
        boolean unknown = decision.digest().isEmpty() || mark.image() instanceof MarkedImage.WithoutDigest;
        return same || (unknown && !rules.asks());
    }

    /** For marks that were made where nobody asked a registry. */
    static Reason withoutDigest(ImageRepository wanted) {
        return new Reason.Unverified(
                wanted.toString(), "it was recorded without asking for its digest; adopt it again with a registry");
    }

    private Optional<Reason> verify(ImageRepository wanted, MarkedImage image) {
        if (!(image instanceof MarkedImage.Exact exact)) {
            return Optional.of(withoutDigest(wanted));
        }
        ImageReference reference = wanted.at(exact.digest());
        ImageAnswer answer = answers.get(reference);
        if (answer instanceof ImageAnswer.Present present) {
            return present.digest().equals(exact.digest())
                    ? Optional.empty()
                    : Optional.of(new Reason.ImageMissing(
                            reference.toString(), "another image was given: " + present.digest()));
        }
        if (answer instanceof ImageAnswer.Absent absent) {
            return Optional.of(new Reason.ImageMissing(reference.toString(), absent.why()));
        }
        String why = answer instanceof ImageAnswer.Unanswered unanswered ? unanswered.why() : "nobody was asked";
        return Optional.of(new Reason.Unverified(reference.toString(), why));
    }

    /** Without asking, an image is only where its record says it is. */
    private static Optional<Reason> compare(ImageRepository wanted, BuiltMark mark) {
        return mark.repository().equals(wanted)
                ? Optional.empty()
                : Optional.of(new Reason.ImageMissing(
                        wanted.toString(), "it is recorded in " + mark.repository() + " and no registry is asked"));
    }
}
