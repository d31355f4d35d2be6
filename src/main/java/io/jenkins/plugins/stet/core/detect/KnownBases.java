package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.KnownBase;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What base images were when a recorded build last asked; the own job's word before others'. */
final class KnownBases {
    private final Map<BaseImageQuery, KnownBase> bases = new HashMap<>();

    private KnownBases() {}

    static KnownBases of(Detection.Records records, Set<ServiceId> services) {
        KnownBases known = new KnownBases();
        for (BaselineStore store : records.all()) {
            KnownBases newest = new KnownBases();
            for (ServiceId service : services) {
                for (KnownBase base : store.load(service).bases()) {
                    newest.add(base);
                }
            }
            newest.bases.forEach(known.bases::putIfAbsent);
        }
        return known;
    }

    private void add(KnownBase base) {
        bases.merge(base.facts().query(), base, (old, other) -> old.buildNumber() >= other.buildNumber() ? old : other);
    }

    Optional<BaseImageFacts> find(BaseImageQuery query) {
        return Optional.ofNullable(bases.get(query)).map(KnownBase::facts);
    }

    Map<BaseImageQuery, BaseImageFacts> all() {
        Map<BaseImageQuery, BaseImageFacts> all = new HashMap<>();
        bases.forEach((query, base) -> all.put(query, base.facts()));
        return all;
    }
}
