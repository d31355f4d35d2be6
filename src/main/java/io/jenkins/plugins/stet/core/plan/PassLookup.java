package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.PassedContent;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TaskMark;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.plan.Passing.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a content is to be compared with: our own last pass, else anything that the target passed lately. */
final class PassLookup {
    private final ServiceInput service;
    private final Histories histories;
    private final PlanningRules rules;
    private final Optional<KnownImage.Recorded> image;

    /** @param image the one that stands for the content now; nothing when none is made or none is known */
    PassLookup(ServiceInput service, PlanningRules rules, Optional<KnownImage.Recorded> image) {
        this.service = service;
        this.histories = service.histories();
        this.rules = rules;
        this.image = image;
    }

    Passing passing(ContentState.Known state) {
        List<PassedContent> own = histories.own().lastPassed(rules.reader());
        List<PassedContent> passes = own.isEmpty() ? ofOthers() : counting(histories.own(), own);
        if (passes.isEmpty()) {
            return new Passing.Never(own.isEmpty() ? noBaseline() : unverified());
        }
        return closest(passes, state);
    }

    private Passing closest(List<PassedContent> passes, ContentState.Known state) {
        Passing.Compared closest = compared(passes.get(0), state);
        for (PassedContent pass : passes.subList(1, passes.size())) {
            Passing.Compared other = compared(pass, state);
            closest = other.match().compareTo(closest.match()) < 0 ? other : closest;
        }
        return closest;
    }

    private Passing.Compared compared(PassedContent pass, ContentState.Known state) {
        return new Passing.Compared(pass, match(pass, state));
    }

    private List<PassedContent> ofOthers() {
        List<PassedContent> passes = new ArrayList<>();
        for (ServiceHistory other : histories.others()) {
            passes.addAll(counting(other, other.passes(rules.reader())));
        }
        return passes;
    }

    /** What was adopted without asking for its image counts only where nobody asks. */
    private List<PassedContent> counting(ServiceHistory history, List<PassedContent> passes) {
        if (!rules.asks()) {
            return passes;
        }
        return passes.stream()
                .filter(pass -> pass.mark().image() instanceof MarkedImage.Exact
                        || history.images(pass.content().fingerprint(), rules.reader()).stream()
                                .noneMatch(built -> built.image() instanceof MarkedImage.WithoutDigest))
                .toList();
    }

    private Reason noBaseline() {
        return new Reason.NoBaseline(
                histories.own().isLost()
                        ? "the records of this service could not be read"
                        : "no record of this service has passed yet");
    }

    private Reason unverified() {
        return service.place().output() instanceof Place.Output.Image wanted
                ? KnownImages.withoutDigest(wanted.repository())
                : noBaseline();
    }

    private Match match(PassedContent pass, ContentState.Known state) {
        if (!pass.content().fingerprint().equals(state.content().fingerprint())) {
            return Match.OTHER_CONTENT;
        }
        if (!ranWithThatImage(pass.mark().image())) {
            return Match.OTHER_IMAGE;
        }
        return pass.mark().config().equals(state.config()) ? Match.SAME : Match.OTHER_CONFIG;
    }

    boolean hasPassed(String task, String inputs) {
        List<TaskMark> marks = histories.own().lastTaskPasses(task, rules.reader());
        if (marks.isEmpty()) {
            marks = histories.others().stream()
                    .flatMap(other -> other.taskPasses(task, rules.reader()).stream())
                    .toList();
        }
        return marks.stream().anyMatch(mark -> mark.inputs().equals(inputs) && ranWithThatImage(mark.image()));
    }

    /** A pass speaks of the image that ran: one that was built again since, and not passed, is another one. */
    private boolean ranWithThatImage(MarkedImage passed) {
        if (image.isEmpty()) {
            return true;
        }
        Optional<Digest> now = image.get().image().known();
        if (now.isEmpty() || passed.known().isEmpty()) {
            return !rules.asks();
        }
        return now.equals(passed.known());
    }
}
