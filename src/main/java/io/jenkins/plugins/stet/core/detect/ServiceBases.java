package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ImageOwners;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.ContentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The base images of each service: their digests, and which of them nobody could tell. */
final class ServiceBases {
    private final DetectionRequest request;
    private final BaseImageTable table;
    private final ImageOwners owners;

    ServiceBases(DetectionRequest request, BaseImageTable table) {
        this.request = request;
        this.table = table;
        this.owners = ImageOwners.of(request.manifest());
    }

    /** Images of other services are no base images: they are pinned to what those services have. */
    private List<BaseImageQuery> queries(ServiceReading service) {
        List<BaseImageQuery> queries = new ArrayList<>();
        for (BaseReference reference : service.baseReferences()) {
            if (owners.find(reference.reference()).isEmpty()) {
                queries.add(BaseImageTable.query(reference));
            }
        }
        return queries;
    }

    /** The last known digest stands in for one that is not told; whether that is good enough is the planner's matter. */
    ContentState.Bases of(ServiceReading service) {
        SortedMap<String, Digest> digests = new TreeMap<>();
        SortedMap<String, String> unanswered = new TreeMap<>();
        for (BaseImageQuery query : queries(service)) {
            if (request.asksRegistries() && table.answered(query).isEmpty()) {
                unanswered.put(query.reference(), table.why(query));
            }
            Optional<BaseImageFacts> facts = table.known(query);
            if (facts.isPresent()) {
                Digest known = facts.get().digest();
                digests.put(name(query, digests, known), known);
            }
        }
        return new ContentState.Bases(digests, unanswered);
    }

    /** One name a reference; where platforms have images of their own, the platform tells them apart. */
    private static String name(BaseImageQuery query, SortedMap<String, Digest> digests, Digest digest) {
        Digest other = digests.get(query.reference());
        return other == null || other.equals(digest) ? query.reference() : query.reference() + " " + query.platform();
    }

    List<BaseImageFacts> factsOf(ServiceSpec spec, ServiceReading service) {
        if (!spec.hasImage()) {
            return List.of();
        }
        List<BaseImageFacts> facts = new ArrayList<>();
        for (BaseImageQuery query : queries(service)) {
            Optional<BaseImageFacts> answered = table.answered(query);
            if (answered.isPresent()) {
                facts.add(answered.get());
            }
        }
        return List.copyOf(facts);
    }
}
