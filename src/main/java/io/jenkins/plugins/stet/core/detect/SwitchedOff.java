package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import io.jenkins.plugins.stet.core.plan.Needs;
import io.jenkins.plugins.stet.core.plan.Place;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.plan.Verdict;
import java.util.List;

/** What is said of a service when nothing is to be detected. */
final class SwitchedOff {
    private SwitchedOff() {}

    static ServiceResult result(Manifest manifest, ServiceSpec spec) {
        Place place = Places.of(manifest, spec);
        List<Reason> why = List.of(new Reason.Forced("mode off"));
        Verdict verdict = place.output() instanceof Place.Output.Image
                ? new Verdict.Build(new BuildHow(BuildHow.Cache.USE, BuildHow.Bases.AS_PRESENT))
                : new Verdict.Changed(new KnownImage.NotMade());
        ContentState unread =
                new ContentState.Troubled(why, List.copyOf(spec.tasks().keySet()));
        return new ServiceResult(
                Decision.of(spec.id(), verdict, Tier.FULL, why), place.output(), Needs.nothing(), unread, List.of());
    }
}
