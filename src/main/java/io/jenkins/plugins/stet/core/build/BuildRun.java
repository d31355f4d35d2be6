package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import io.jenkins.plugins.stet.core.plan.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings every wanted service to an image of its content, upstreams first: known images get the tags that are due, the
 * others are built. A failure blocks only what stands on it.
 */
public final class BuildRun {
    private final ServiceBuilder builder;
    private final ImageShelf shelf;
    private final Preparation preparation;
    private final Watcher watcher;
    private final Map<ServiceId, UpstreamImage> images = new LinkedHashMap<>();

    /** What a service's build is given. */
    @FunctionalInterface
    public interface Preparation {
        ServiceBuild prepare(ServiceResult service, Map<ServiceId, UpstreamImage> upstreams);
    }

    /** Sees services come and go. */
    public interface Watcher {
        /** A build begins; what it says goes to the listener. */
        BuildListener begins(ServiceResult service);

        void ended(BuildOutcome outcome);
    }

    public BuildRun(Workshop workshop, Preparation preparation, Watcher watcher) {
        this.builder = new ServiceBuilder(workshop);
        this.shelf = workshop.shelf();
        this.preparation = preparation;
        this.watcher = watcher;
    }

    /** @param services upstreams before those that need them; an upstream that is missing counts as not available */
    public Map<ServiceId, BuildOutcome> perform(List<ServiceResult> services) throws InterruptedException {
        Map<ServiceId, BuildOutcome> outcomes = new LinkedHashMap<>();
        for (ServiceResult service : services) {
            BuildOutcome outcome = perform(service);
            outcomes.put(service.id(), outcome);
            watcher.ended(outcome);
        }
        return outcomes;
    }

    private BuildOutcome perform(ServiceResult service) throws InterruptedException {
        if (!(service.output() instanceof Place.Output.Image)) {
            return new BuildOutcome.NothingToBuild(service.id());
        }
        for (ServiceId needed : service.needs().images()) {
            if (!images.containsKey(needed)) {
                return new BuildOutcome.Blocked(service.id(), needed);
            }
        }
        ServiceBuild build = preparation.prepare(service, upstreamsOf(service));
        Optional<KnownImage.Recorded> known = service.decision().image();
        BuildOutcome outcome = known.isPresent()
                ? new Keeping(shelf).of(build, known.get())
                : builder.build(build, watcher.begins(service));
        outcome.digest().ifPresent(digest -> images.put(service.id(), new UpstreamImage(build.pinned(digest), digest)));
        return outcome;
    }

    private Map<ServiceId, UpstreamImage> upstreamsOf(ServiceResult service) {
        Map<ServiceId, UpstreamImage> upstreams = new LinkedHashMap<>(images);
        upstreams.keySet().retainAll(service.needs().images());
        return upstreams;
    }
}
