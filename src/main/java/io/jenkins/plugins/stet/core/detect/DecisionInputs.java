package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.StoreProblem;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ServiceGraph;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.Histories;
import io.jenkins.plugins.stet.core.plan.Needs;
import io.jenkins.plugins.stet.core.plan.ServiceInput;
import io.jenkins.plugins.stet.core.source.SourceWarning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what the planner wants to know of each service, and its decisions with that again. */
final class DecisionInputs {
    private final DetectionRequest request;
    private final TreeReading reading;
    private final Detection.Records records;
    private final ServiceGraph graph;
    private final ServiceBases bases;
    private final Map<ServiceId, ContentState> contents = new LinkedHashMap<>();

    DecisionInputs(DetectionRequest request, TreeReading reading, BaseImageTable baseImages, Detection.Records records)
            throws ManifestException {
        this.request = request;
        this.reading = reading;
        this.records = records;
        this.graph = graph();
        this.bases = new ServiceBases(request, baseImages);
    }

    private ServiceGraph graph() throws ManifestException {
        Map<ServiceId, List<String>> references = new LinkedHashMap<>();
        for (Map.Entry<ServiceId, ServiceReading> service : reading.services().entrySet()) {
            List<String> named = new ArrayList<>();
            for (BaseReference reference : service.getValue().baseReferences()) {
                named.add(reference.reference());
            }
            references.put(service.getKey(), named);
        }
        return ServiceGraph.of(request.manifest(), references);
    }

    /** Upstreams first. */
    List<ServiceInput> services() {
        ContentReader reader = new ContentReader(bases, contents);
        List<ServiceInput> inputs = new ArrayList<>();
        for (ServiceId id : graph.order()) {
            ServiceReading service = reading.services().get(id);
            if (service != null) {
                contents.put(id, reader.read(spec(id), service, graph.upstreamsOf(id)));
                inputs.add(input(id, spec(id)));
            }
        }
        return inputs;
    }

    private ServiceSpec spec(ServiceId id) {
        return request.manifest()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' was read and is not in the manifest"));
    }

    private ServiceInput input(ServiceId id, ServiceSpec spec) {
        List<ServiceHistory> readable = new ArrayList<>();
        for (BaselineStore store : records.readable()) {
            readable.add(store.load(id));
        }
        return new ServiceInput(
                id,
                Places.of(request.manifest(), spec),
                spec.policy(),
                needs(id),
                contentOf(id),
                new Histories(records.own().load(id), readable));
    }

    private Needs needs(ServiceId id) {
        return new Needs(graph.upstreamsOf(id), graph.imageUpstreamsOf(id));
    }

    private ContentState contentOf(ServiceId id) {
        ContentState content = contents.get(id);
        if (content == null) {
            throw new IllegalStateException("'" + id + "' was not read");
        }
        return content;
    }

    /** In the manifest's order, and only what was asked about. */
    DetectionResult result(Map<ServiceId, Decision> decisions) {
        Map<ServiceId, ServiceResult> services = new LinkedHashMap<>();
        Set<String> warnings = new LinkedHashSet<>();
        for (BaselineStore store : records.all()) {
            for (StoreProblem problem : store.problems()) {
                warnings.add(problem.message());
            }
        }
        for (ServiceSpec spec : request.manifest().services().values()) {
            Decision decision = decisions.get(spec.id());
            ServiceReading service = reading.services().get(spec.id());
            if (decision != null && service != null && request.tellsAbout(spec.id())) {
                for (SourceWarning warning : service.warnings()) {
                    warnings.add(spec.id() + ": " + warning.message());
                }
                warnings.addAll(decision.warnings());
                services.put(
                        spec.id(),
                        new ServiceResult(
                                decision,
                                Places.of(request.manifest(), spec).output(),
                                needs(spec.id()),
                                contentOf(spec.id()),
                                bases.factsOf(spec, service)));
            }
        }
        return new DetectionResult(request.mode(), services, List.copyOf(warnings));
    }
}
