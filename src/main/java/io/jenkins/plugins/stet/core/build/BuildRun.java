package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.build.Lanes.Lane;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings every wanted service to an image of its content, several at once and each as soon as what it stands on is
 * there: known images get the tags that are due, the others are built. A failure blocks only what stands on it.
 */
public final class BuildRun {
    private final ServiceBuilder builder;
    private final Keeping keeping;
    private final Preparation preparation;
    private final Watcher watcher;
    private final Lanes lanes;

    /** What a service's build is given; asked by the thread that performs the run. */
    @FunctionalInterface
    public interface Preparation {
        ServiceBuild prepare(ServiceResult service, Map<ServiceId, UpstreamImage> upstreams);
    }

    /** Sees services come and go, told by the thread that performs the run. */
    public interface Watcher {
        /** A build begins; what it says goes to the listener, from threads of its own and beside other builds. */
        BuildListener begins(ServiceResult service);

        void ended(BuildOutcome outcome);
    }

    public BuildRun(Workshop workshop, Preparation preparation, Watcher watcher, Lanes lanes) {
        this.builder = new ServiceBuilder(workshop);
        this.keeping = new Keeping(workshop.shelf());
        this.preparation = preparation;
        this.watcher = watcher;
        this.lanes = lanes;
    }

    /**
     * An interrupt ends all builds; what they were at is not recorded.
     *
     * @param services upstreams before those that need them; an upstream that is missing counts as not available
     * @return in the order of the services
     */
    public Map<ServiceId, BuildOutcome> perform(List<ServiceResult> services) throws InterruptedException {
        Agenda agenda = new Agenda(services);
        try (Crew<Ended> crew = new Crew<>(lanes)) {
            begin(agenda, crew);
            while (crew.isAtWork()) {
                Ended ended = crew.next();
                agenda.ended(ended.build(), ended.outcome());
                watcher.ended(ended.outcome());
                begin(agenda, crew);
            }
        }
        return agenda.outcomes();
    }

    private record Ended(ServiceBuild build, BuildOutcome outcome) {}

    /** One pass is enough: whatever ends here without work stands before those that wait for it. */
    private void begin(Agenda agenda, Crew<Ended> crew) {
        for (ServiceResult service : agenda.waiting()) {
            if (agenda.isReady(service)) {
                Optional<BuildOutcome> settled = agenda.withoutWork(service);
                if (settled.isPresent()) {
                    agenda.taken(service);
                    agenda.ended(settled.get());
                    watcher.ended(settled.get());
                } else if (crew.hasRoom(lane(service))) {
                    agenda.taken(service);
                    begin(service, agenda.upstreamsOf(service), crew);
                }
            }
        }
    }

    private static Lane lane(ServiceResult service) {
        return service.decision().image().isPresent() ? Lane.KNOWN : Lane.BUILD;
    }

    private void begin(ServiceResult service, Map<ServiceId, UpstreamImage> upstreams, Crew<Ended> crew) {
        ServiceBuild build = preparation.prepare(service, upstreams);
        Optional<KnownImage.Recorded> known = service.decision().image();
        if (known.isPresent()) {
            crew.begin(Lane.KNOWN, () -> new Ended(build, keeping.of(build, known.get())));
        } else {
            BuildListener listener = watcher.begins(service);
            crew.begin(Lane.BUILD, () -> new Ended(build, builder.build(build, listener)));
        }
    }
}
