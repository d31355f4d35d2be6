package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuildDuration;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long a tier took this service before, else what such work usually takes. */
final class Estimator {
    /** Middle and end of the ranges that the documentation gives. */
    private static final Map<Tier, Estimate> DEFAULTS = defaults();

    private Estimator() {}

    static Estimate of(Tier tier, ServiceHistory history) {
        if (tier == Tier.NONE) {
            return Estimate.nothing();
        }
        if (history.durations().isEmpty()) {
            return DEFAULTS.getOrDefault(tier, Estimate.nothing());
        }
        List<Double> seconds = history.durations(tier).stream()
                .map(BuildDuration::seconds)
                .sorted()
                .toList();
        if (seconds.isEmpty()) {
            return DEFAULTS.getOrDefault(tier, Estimate.nothing());
        }
        return new Estimate(percentile(seconds, 50), percentile(seconds, 90), Estimate.Source.HISTORY, seconds.size());
    }

    /** By nearest rank, so that every estimate is a time that was really taken. */
    private static long percentile(List<Double> sorted, int percent) {
        int rank = Math.max(1, (int) Math.ceil(sorted.size() * percent / 100.0));
        return Math.round(sorted.get(rank - 1));
    }

    private static Map<Tier, Estimate> defaults() {
        Map<Tier, Estimate> map = new EnumMap<>(Tier.class);
        map.put(Tier.RESTART, usual(5, 5));
        map.put(Tier.DEPLOY, usual(5, 5));
        map.put(Tier.CODE, usual(105, 180));
        map.put(Tier.DEPENDENCIES, usual(150, 180));
        map.put(Tier.DOCKERFILE, usual(600, 720));
        map.put(Tier.FULL, usual(900, 1200));
        return map;
    }

    private static Estimate usual(long seconds, long p90) {
        return new Estimate(seconds, p90, Estimate.Source.DEFAULT, 0);
    }
}
