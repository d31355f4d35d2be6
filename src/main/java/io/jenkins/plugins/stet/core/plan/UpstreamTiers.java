package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.baseline.ContentRecord;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The class of change with which a service reaches those that need it. */
final class UpstreamTiers {
    private final Map<ServiceId, ServiceInput> services;
    private final Map<ServiceId, Decision> decisions;

    UpstreamTiers(Map<ServiceId, ServiceInput> services, Map<ServiceId, Decision> decisions) {
        this.services = services;
        this.decisions = decisions;
    }

    /** The direct upstreams whose fingerprints differ, also those that came or went. */
    static Set<ServiceId> differing(Content before, Content now) {
        Set<ServiceId> ids = new TreeSet<>(before.upstreams().keySet());
        ids.addAll(now.upstreams().keySet());
        ids.removeIf(
                id -> Objects.equals(before.upstreams().get(id), now.upstreams().get(id)));
        return ids;
    }

    /** What became of the upstream since a downstream last used the content of that fingerprint. */
    Tier tier(ServiceId upstream, String before) {
        ServiceInput service = services.get(upstream);
        if (service == null || !(service.content() instanceof ContentState.Known known)) {
            return decided(upstream);
        }
        return find(service.histories(), before)
                .map(content -> compare(content, known.content()))
                .orElseGet(() -> decided(upstream));
    }

    private Tier decided(ServiceId upstream) {
        Decision decision = decisions.get(upstream);
        return decision == null ? Tier.CODE : decision.tier().max(Tier.CODE);
    }

    private Tier compare(Content before, Content now) {
        if (!Sections.isComparable(before, now)) {
            return Tier.FULL;
        }
        Tier tier = Tier.CODE;
        for (String section : Sections.differing(before, now)) {
            tier = tier.max(Sections.isUpstream(section) ? ofUpstreams(before, now) : ofSection(section));
        }
        return tier;
    }

    private static Tier ofSection(String section) {
        return Sections.tier(section).orElse(Tier.FULL);
    }

    private Tier ofUpstreams(Content before, Content now) {
        Tier tier = Tier.CODE;
        for (ServiceId id : differing(before, now)) {
            tier = tier.max(tier(id, before.upstreams().getOrDefault(id, "")));
        }
        return tier;
    }

    private static Optional<Content> find(Histories histories, String fingerprint) {
        Optional<ContentRecord> own = histories.own().find(fingerprint);
        if (own.isPresent()) {
            return own.map(ContentRecord::content);
        }
        for (ServiceHistory other : histories.others()) {
            Optional<ContentRecord> found = other.find(fingerprint);
            if (found.isPresent()) {
                return found.map(ContentRecord::content);
            }
        }
        return Optional.empty();
    }
}
