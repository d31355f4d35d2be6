package io.jenkins.plugins.stet.core.manifest;

/** Bounds what aliases, merges and defaults may blow a small file up to ("billion laughs"). */
final class YamlBudget {
    static final long LIMIT = 8L << 20;

    private final Problems problems;
    private long spent;

    YamlBudget(Problems problems) {
        this.problems = problems;
    }

    void spend(long cost, Position position) throws ManifestException {
        spent = Math.addExact(spent, Math.min(cost, LIMIT + 1));
        if (spent > LIMIT) {
            throw problems.fatal(
                    position,
                    "with its aliases, merges and defaults written out the manifest is larger than " + LIMIT
                            + " characters; repeat less by '*alias', '<<' and 'defaults'");
        }
    }
}
