package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.ServiceBuild;
import io.jenkins.plugins.stet.core.build.Tagging;
import io.jenkins.plugins.stet.core.build.UpstreamImage;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Place;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import io.jenkins.plugins.stet.jenkins.detect.TreeDetection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A service and the services whose images it stands on, upstreams first, and what was decided about each.
 *
 * @param naming of each image, the names that it may have
 */
record BuildPlan(
        Manifest manifest,
        TreeDetection.Detected detected,
        Map<ServiceId, ServiceResult> decided,
        Function<Place.Output.Image, Tagging> naming,
        Map<String, String> labels) {

    /** The first that has no image, or the wanted one; its upstreams then have theirs. */
    ServiceBuild next(ServiceId wanted) throws RefusedException {
        Map<ServiceId, UpstreamImage> images = new LinkedHashMap<>();
        for (ServiceId id : order(wanted)) {
            ServiceBuild build = build(id, images);
            Optional<Digest> known = build.decided().decision().digest();
            if (id.equals(wanted) || known.isEmpty()) {
                return build;
            }
            images.put(id, new UpstreamImage(build.pinned(known.get()), known.get()));
        }
        throw new IllegalStateException(wanted + " is not in its own order");
    }

    private ServiceBuild build(ServiceId id, Map<ServiceId, UpstreamImage> images) throws RefusedException {
        ServiceResult service = decided.get(id);
        ServiceReading reading = detected.reading().services().get(id);
        if (service == null || reading == null) {
            throw new RefusedException("service '" + id + "' was not read; run the build again");
        }
        if (!(service.output() instanceof Place.Output.Image image)) {
            throw new RefusedException("service '" + id + "' makes no image (image: false), so none can be built");
        }
        Map<ServiceId, UpstreamImage> upstreams = new LinkedHashMap<>(images);
        upstreams.keySet().retainAll(service.needs().images());
        return new ServiceBuild(manifest.service(id), service, reading, naming.apply(image), upstreams, labels);
    }

    private Set<ServiceId> order(ServiceId wanted) {
        Set<ServiceId> order = new LinkedHashSet<>();
        visit(wanted, order);
        return order;
    }

    /** There are no circles: the detection would have refused them. */
    private void visit(ServiceId id, Set<ServiceId> order) {
        ServiceResult service = decided.get(id);
        if (service != null && !order.contains(id)) {
            service.needs().images().forEach(needed -> visit(needed, order));
        }
        order.add(id);
    }
}
