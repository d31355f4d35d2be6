package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.fingerprint.Fingerprint;
import io.jenkins.plugins.stet.core.fingerprint.FingerprintInputs;
import io.jenkins.plugins.stet.core.manifest.BaseImagePolicy;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.source.MissingSource;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Completes fingerprints with base images and upstreams; services come after those that they need. */
final class ContentReader {
    private final ServiceBases bases;
    private final Map<ServiceId, ContentState> upstreams;

    ContentReader(ServiceBases bases, Map<ServiceId, ContentState> upstreams) {
        this.bases = bases;
        this.upstreams = upstreams;
    }

    ContentState read(ServiceSpec spec, ServiceReading service, Set<ServiceId> needs) {
        List<Reason> trouble = trouble(service, needs);
        if (!trouble.isEmpty()) {
            return new ContentState.Troubled(trouble, List.copyOf(spec.tasks().keySet()));
        }
        ContentState.Bases known = bases.of(service);
        Fingerprint fingerprint = Fingerprint.of(inputs(spec, service, known).withUpstreams(fingerprints(needs)));
        return new ContentState.Known(
                Content.of(fingerprint), fingerprint.runtime(), fingerprint.tasks(), missing(service), known);
    }

    private static List<String> missing(ServiceReading service) {
        List<String> paths = new ArrayList<>();
        for (MissingSource missing : service.missing()) {
            paths.add(missing.path().display());
        }
        return List.copyOf(paths);
    }

    private List<Reason> trouble(ServiceReading service, Set<ServiceId> needs) {
        List<Reason> trouble = new ArrayList<>();
        for (TreeProblem problem : service.problems()) {
            trouble.add(new Reason.DetectorError(problem.path().display(), problem.message()));
        }
        for (ServiceId id : needs) {
            if (!(upstreams.get(id) instanceof ContentState.Known)) {
                trouble.add(new Reason.UpstreamChanged(id, Tier.FULL));
            }
        }
        return trouble;
    }

    private static FingerprintInputs inputs(ServiceSpec spec, ServiceReading service, ContentState.Bases known) {
        if (spec.policy().baseImages() != BaseImagePolicy.REBUILD) {
            return service.inputs();
        }
        Map<String, String> digests = new TreeMap<>();
        known.unanswered().keySet().forEach(reference -> digests.put(reference, "unknown"));
        known.digests().forEach((reference, digest) -> digests.put(reference, digest.value()));
        return service.inputs().withBaseImages(digests);
    }

    private Map<ServiceId, String> fingerprints(Set<ServiceId> needs) {
        Map<ServiceId, String> fingerprints = new TreeMap<>();
        for (ServiceId id : needs) {
            if (upstreams.get(id) instanceof ContentState.Known known) {
                fingerprints.put(id, known.content().fingerprint());
            }
        }
        return fingerprints;
    }
}
