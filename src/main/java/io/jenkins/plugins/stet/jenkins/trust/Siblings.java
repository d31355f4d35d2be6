package io.jenkins.plugins.stet.jenkins.trust;

import io.jenkins.plugins.stet.core.baseline.TrustClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whose records a run may read beside its own job's. Other jobs are found by their heads, never by their names.
 *
 * @param <J> a job
 */
final class Siblings<J> {
    private final List<J> jobs;
    private final Function<J, Head> heads;
    private final TrustRules rules;

    Siblings(List<J> jobs, Function<J, Head> heads, TrustRules rules) {
        this.jobs = jobs;
        this.heads = heads;
        this.rules = rules;
    }

    Optional<J> readBy(Head head, TrustClass trust) {
        if (head instanceof Head.Change change) {
            return find(branch -> branch.name().equals(change.target()));
        }
        if (head instanceof Head.Branch && trust != TrustClass.PRIMARY) {
            return find(rules::isPrimary);
        }
        return Optional.empty();
    }

    private Optional<J> find(Predicate<Head.Branch> wanted) {
        return jobs.stream()
                .filter(job -> heads.apply(job) instanceof Head.Branch branch
                        && branch.origin() == Head.Origin.DEFAULT
                        && wanted.test(branch))
                .findFirst();
    }
}
