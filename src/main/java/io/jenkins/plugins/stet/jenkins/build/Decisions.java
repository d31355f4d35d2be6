package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.plan.Verdict;
import io.jenkins.plugins.stet.jenkins.store.RunService;
import java.util.Optional;
import java.util.function.Consumer;

/** Which decision about a service holds: the run's, as long as its inputs are what they were then. */
final class Decisions {
    private final BuildStamp run;
    private final DetectionMode mode;
    private final BuildHow.Cache cache;
    private final Consumer<String> log;

    /**
     * @param mode that holds where nothing was detected before
     * @param cache how is built what is built
     */
    Decisions(BuildStamp run, DetectionMode mode, BuildHow.Cache cache, Consumer<String> log) {
        this.run = run;
        this.mode = mode;
        this.cache = cache;
        this.log = log;
    }

    /**
     * @param before what the run's detection found out
     * @param now what is found out at this moment
     */
    ServiceResult choose(Optional<RunService> before, ServiceResult now) {
        if (isOfThisRun(now)) {
            return now;
        }
        boolean observes = before.map(RunService::mode).orElse(mode) == DetectionMode.OBSERVE;
        if (before.isEmpty()) {
            return observes ? built(now, how(now.decision().verdict())) : now;
        }
        ServiceResult decided = before.get().result();
        if (!decided.content().equals(now.content())) {
            log.accept(
                    "Stet: " + now.id() + ": its inputs are no longer those that the run decided about; decided again");
            ServiceResult again = wished(decided, now);
            return observes ? built(again, how(again.decision().verdict())) : again;
        }
        // An image that was there then and is not now has to be built, whatever was decided.
        boolean builds = decided.decision().isBuild() || observes;
        if (now.decision().verdict() instanceof Verdict.Build anyway) {
            return built(now, asWished(anyway.how(), decided.decision().verdict()));
        }
        if (!builds) {
            return now;
        }
        return !observes && isForContentAlone(decided.decision())
                ? now
                : built(decided, how(decided.decision().verdict()));
    }

    /** What somebody asked for, and how, holds for whatever content there is when it is built. */
    ServiceResult wished(ServiceResult decided, ServiceResult now) {
        Verdict then = decided.decision().verdict();
        Verdict anyway = now.decision().verdict() instanceof Verdict.Build build
                ? new Verdict.Build(asWished(build.how(), then))
                : now.decision().verdict();
        Optional<Reason.Forced> force = decided.decision().reasons().stream()
                .filter(Reason.Forced.class::isInstance)
                .map(Reason.Forced.class::cast)
                .findFirst();
        Verdict verdict = force.isPresent()
                        && then instanceof Verdict.Build
                        && !now.decision().isBuild()
                ? new Verdict.Build(how(then))
                : anyway;
        Decision decision = now.decision().withVerdict(verdict);
        return now.with(force.map(decision::withForce).orElse(decision));
    }

    /** No image of it was known then, and nothing else was wrong: another run has built it meanwhile. */
    private boolean isForContentAlone(Decision decided) {
        return cache == BuildHow.Cache.USE
                && decided.verdict()
                        .equals(new Verdict.Build(new BuildHow(BuildHow.Cache.USE, BuildHow.Bases.AS_PRESENT)))
                && decided.reasons().stream().noneMatch(Decisions::isDoubtOrWish);
    }

    private static boolean isDoubtOrWish(Reason reason) {
        return reason instanceof Reason.Forced
                || reason instanceof Reason.Expired
                || reason instanceof Reason.ImageMissing
                || reason instanceof Reason.Unverified
                || reason instanceof Reason.DetectorError;
    }

    /** Another step of this run, or this one before the controller went down, has built it. */
    private boolean isOfThisRun(ServiceResult now) {
        return now.decision()
                .image()
                .filter(image -> image.builtBy().name().equals(run.name())
                        && image.builtBy().number() == run.number())
                .isPresent();
    }

    private BuildHow how(Verdict decided) {
        if (!(decided instanceof Verdict.Build build)) {
            return new BuildHow(cache, BuildHow.Bases.AS_PRESENT);
        }
        return cache == BuildHow.Cache.USE
                ? build.how()
                : new BuildHow(cache, build.how().bases());
    }

    /** The detection may have been told to do without a cache, of which the step need not know. */
    private static BuildHow asWished(BuildHow now, Verdict decided) {
        boolean without = decided instanceof Verdict.Build build && build.how().cache() == BuildHow.Cache.IGNORE;
        return without ? new BuildHow(BuildHow.Cache.IGNORE, now.bases()) : now;
    }

    private static ServiceResult built(ServiceResult service, BuildHow how) {
        return service.with(service.decision().withVerdict(new Verdict.Build(how)));
    }
}
