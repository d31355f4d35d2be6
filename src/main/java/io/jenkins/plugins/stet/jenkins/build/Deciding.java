package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.build.OutcomeMap;
import io.jenkins.plugins.stet.core.build.ServiceBuild;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import java.io.IOException;
import java.util.Optional;

/** Decides what is next: a tag, a build of what the image stands on, or a build of the image. */
final class Deciding implements Stage {
    private final BuildSite site;

    Deciding(BuildSite site) {
        this.site = site;
    }

    @Override
    public Turn perform() throws IOException, InterruptedException {
        if (!site.place().isReady()) {
            return new Turn.Later(this, Pace.SLOWER);
        }
        RunBuilds builds = site.place().builds();
        StepPlace.Checkout checkout = site.place().checkout();
        BuildPlan plan = builds.plan(checkout, site.service());
        ServiceBuild next = plan.next(site.wanted());
        if (!site.life().whileWanted(() -> builds.note(plan))) {
            return new Turn.Over();
        }
        Optional<KnownImage.Recorded> known = next.decided().decision().image();
        if (known.isPresent()) {
            return keep(builds, next, known.get());
        }
        if (!(next.decided().content() instanceof ContentState.Known)) {
            throw new RefusedException("service '" + next.id() + "' cannot be built, because its content is not known: "
                    + next.decided().decision().reasons());
        }
        PendingBuild pending = builds.pending(plan, next, checkout.root(), site.wanted());
        if (!pending.isOfUse()) {
            throw new RefusedException("service '" + site.service() + "' stands on the image of '" + next.id()
                    + "', of which none is known, and this step may not push one: build '" + next.id()
                    + "' where images are pushed first, for instance in the job of the target branch");
        }
        return new Turn.Now(new Launching(site, builds, pending));
    }

    private Turn keep(RunBuilds builds, ServiceBuild next, KnownImage.Recorded known)
            throws IOException, InterruptedException {
        BuildOutcome kept = builds.keep(next, known, site.life());
        return site.life().whileWanted(() -> builds.report(kept))
                ? new Turn.Succeed(OutcomeMap.of(kept))
                : new Turn.Over();
    }
}
