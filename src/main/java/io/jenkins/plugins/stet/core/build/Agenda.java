package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services of a run: which wait for which, what became of them, and their images. */
final class Agenda {
    private final List<ServiceResult> services;
    private final Map<ServiceId, BuildOutcome> outcomes = new HashMap<>();
    private final Map<ServiceId, UpstreamImage> images = new HashMap<>();
    private final Set<ServiceId> open = new HashSet<>();
    private final Map<ServiceId, ServiceResult> waiting = new LinkedHashMap<>();

    Agenda(List<ServiceResult> services) {
        this.services = List.copyOf(services);
        for (ServiceResult service : services) {
            open.add(service.id());
            waiting.put(service.id(), service);
        }
    }

    /** In their order; each of them until it is {@link #taken}. */
    List<ServiceResult> waiting() {
        return List.copyOf(waiting.values());
    }

    /** Whether everything that it stands on has come to an end, whichever. */
    boolean isReady(ServiceResult service) {
        return service.needs().images().stream().noneMatch(open::contains);
    }

    void taken(ServiceResult service) {
        waiting.remove(service.id());
    }

    /** What becomes of a service that is ready and for which nothing can or has to be done. */
    Optional<BuildOutcome> withoutWork(ServiceResult service) {
        if (!(service.output() instanceof Place.Output.Image)) {
            return Optional.of(new BuildOutcome.NothingToBuild(service.id()));
        }
        return service.needs().images().stream()
                .filter(needed -> !images.containsKey(needed))
                .findFirst()
                .map(needed -> new BuildOutcome.Blocked(service.id(), needed));
    }

    Map<ServiceId, UpstreamImage> upstreamsOf(ServiceResult service) {
        Map<ServiceId, UpstreamImage> upstreams = new HashMap<>(images);
        upstreams.keySet().retainAll(service.needs().images());
        return upstreams;
    }

    /** Services that stand on it may have its image. */
    void ended(ServiceBuild build, BuildOutcome outcome) {
        Optional<Digest> digest = outcome.digest();
        digest.ifPresent(found -> images.put(build.id(), new UpstreamImage(build.pinned(found), found)));
        ended(outcome);
    }

    void ended(BuildOutcome outcome) {
        open.remove(outcome.service());
        outcomes.put(outcome.service(), outcome);
    }

    /** In the order of the services, whichever ended first. */
    Map<ServiceId, BuildOutcome> outcomes() {
        Map<ServiceId, BuildOutcome> inOrder = new LinkedHashMap<>();
        for (ServiceResult service : services) {
            BuildOutcome outcome = outcomes.get(service.id());
            if (outcome == null) {
                throw new IllegalStateException(service.id() + " waits for a service that waits for it");
            }
            inOrder.put(service.id(), outcome);
        }
        return inOrder;
    }
}
