package io.jenkins.plugins.stet.core.build;

/**
 * How much of a run is done at once. Looking after a known image is no build: it only asks a registry, which has limits
 * of its own.
 *
 * @param builds images that are built
 * @param known known images that are looked after
 * @param together both
 */
public record Lanes(int builds, int known, int together) {
    /** What a service needs. */
    enum Lane {
        BUILD,
        KNOWN
    }

    public Lanes {
        if (builds < 1 || known < 1 || together < 1) {
            throw new IllegalArgumentException("nothing would ever be done: " + builds + ", " + known);
        }
    }

    /** Everything one after another, in the order of the services. */
    public static Lanes single() {
        return new Lanes(1, 1, 1);
    }

    /** Several builds, and beside them several known images; a single build leaves no room beside it. */
    public static Lanes of(int builds, int known) {
        return builds == 1 ? single() : new Lanes(builds, known, builds + known);
    }

    int of(Lane lane) {
        return switch (lane) {
            case BUILD -> builds;
            case KNOWN -> known;
        };
    }
}
