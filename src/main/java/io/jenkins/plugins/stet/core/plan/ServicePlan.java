package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.Place.Output;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decision about one service, once its upstreams are decided. */
final class ServicePlan {
    private final ServiceInput service;
    private final PlanningInput input;
    private final Demands demands;
    private final KnownImages images;
    private final UpstreamTiers tiers;

    ServicePlan(ServiceInput service, PlanningInput input, Demands demands, KnownImages images, UpstreamTiers tiers) {
        this.service = service;
        this.input = input;
        this.demands = demands;
        this.images = images;
        this.tiers = tiers;
    }

    /** @param unsettled the content is not surely what was read, so that nothing can have passed it */
    Decision decide(boolean unsettled) {
        if (service.content() instanceof ContentState.Known state) {
            Decision decision = service.place().output() instanceof Output.Image wanted
                    ? withImage(state, wanted)
                    : withoutImage(state, demands.on(service, state));
            return finish(decision, TaskStates.of(service, state, lookup(decision.image()), decision, unsettled));
        }
        ContentState.Troubled trouble = (ContentState.Troubled) service.content();
        Decision decision = service.place().output() instanceof Output.Image
                ? build(new LinkedHashSet<>(trouble.why()), false)
                : decision(new Verdict.Changed(new KnownImage.NotMade()), new LinkedHashSet<>(trouble.why()));
        return finish(decision, TaskStates.allDue(trouble.tasks()));
    }

    private Decision withImage(ContentState.Known state, Output.Image wanted) {
        Set<Reason> why = demands.on(service, state);
        ImageSearch search = images.search(service, wanted.repository());
        if (search instanceof ImageSearch.Found found) {
            Optional<Reason> expired =
                    Expiry.of(service.id(), service.policy(), found.mark().by(), input.rules());
            expired.ifPresent(why::add);
            if (why.isEmpty()) {
                return known(state, found);
            }
            why.addAll(sinceLastPass(state, lookup(Optional.empty()).passing(state)));
            return build(why, expired.isPresent());
        }
        why.addAll(((ImageSearch.NotFound) search).why());
        why.addAll(sinceLastPass(state, lookup(Optional.empty()).passing(state)));
        if (!saysToBuild(why)) {
            why.add(new Reason.ImageMissing(wanted.repository().toString(), "no build of this content is recorded"));
        }
        return build(why, false);
    }

    private static boolean saysToBuild(Set<Reason> why) {
        for (Reason reason : why) {
            if (reason.tier().atLeast(Tier.CODE)) {
                return true;
            }
        }
        return false;
    }

    private Decision known(ContentState.Known state, ImageSearch.Found found) {
        Passing passing = lookup(Optional.of(found.image())).passing(state);
        List<String> warnings = BaseWarnings.of(service, state, found.mark());
        if (passing instanceof Passing.Compared compared && compared.match() == Passing.Match.SAME) {
            return decision(new Verdict.Unchanged(found.image()), Set.of()).withWarnings(warnings);
        }
        Set<Reason> why = new LinkedHashSet<>();
        boolean onlyConfig = passing instanceof Passing.Compared close && close.match() == Passing.Match.OTHER_CONFIG;
        if (!onlyConfig) {
            why.add(new Reason.NotPassed(found.mark().by().name()));
        }
        if (passing instanceof Passing.Compared) {
            why.addAll(sinceLastPass(state, passing));
        }
        return decision(new Verdict.Changed(found.image()), why, Tier.DEPLOY).withWarnings(warnings);
    }

    private Decision withoutImage(ContentState.Known state, Set<Reason> why) {
        why.addAll(sinceLastPass(state, lookup(Optional.empty()).passing(state)));
        KnownImage none = new KnownImage.NotMade();
        return decision(why.isEmpty() ? new Verdict.Unchanged(none) : new Verdict.Changed(none), why);
    }

    private List<Reason> sinceLastPass(ContentState.Known state, Passing passing) {
        if (passing instanceof Passing.Never never) {
            return List.of(never.why());
        }
        Passing.Compared compared = (Passing.Compared) passing;
        Differences differences = new Differences(service, state, input.files(), tiers);
        List<Reason> reasons = new ArrayList<>(differences.since(compared.with()));
        reasons.addAll(differences.ofConfig(compared.with()));
        return reasons;
    }

    private PassLookup lookup(Optional<KnownImage.Recorded> image) {
        return new PassLookup(service, input.rules(), image);
    }

    private Decision build(Set<Reason> why, boolean expired) {
        Decision decision = decision(new Verdict.Build(how(Tier.NONE, expired)), why);
        return decision.withVerdict(new Verdict.Build(how(decision.tier(), expired)));
    }

    private BuildHow how(Tier tier, boolean expired) {
        PlanningRules rules = input.rules();
        PlanningRules.Force force = rules.forced().get(service.id());
        boolean ignore = expired
                || rules.cache() == BuildHow.Cache.IGNORE
                || (force != null && force.cache() == BuildHow.Cache.IGNORE)
                || service.policy().noCacheTiers().contains(tier);
        return new BuildHow(
                ignore ? BuildHow.Cache.IGNORE : BuildHow.Cache.USE,
                expired ? BuildHow.Bases.FRESH : BuildHow.Bases.AS_PRESENT);
    }

    private Decision decision(Verdict verdict, Set<Reason> why) {
        return decision(verdict, why, Tier.FULL);
    }

    /** @param limit with a known image even the weightiest reason means no more than this */
    private Decision decision(Verdict verdict, Set<Reason> why, Tier limit) {
        List<Reason> sorted = new ArrayList<>(why);
        sorted.sort((one, other) -> other.tier().min(limit).compareTo(one.tier().min(limit)));
        Tier tier = sorted.isEmpty() ? Tier.NONE : sorted.get(0).tier().min(limit);
        return Decision.of(service.id(), verdict, tier, Reasons.capped(sorted));
    }

    private Decision finish(Decision decision, TaskStates tasks) {
        return decision.withTasks(tasks.states())
                .withPrevious(PreviousImages.of(service.histories(), input.rules()))
                .withEstimate(Estimator.of(decision.tier(), service.histories().own()));
    }
}
