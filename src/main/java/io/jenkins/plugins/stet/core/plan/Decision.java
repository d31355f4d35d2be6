package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was decided about one service.
 *
 * @param reasons the weightiest first; empty only when unchanged
 * @param tasks of every task whether it is due
 * @param previous the image of what was passed last
 * @param warnings what the user should know although it decides nothing
 */
public record Decision(
        ServiceId service,
        Verdict verdict,
        Tier tier,
        List<Reason> reasons,
        SortedMap<String, TaskState> tasks,
        PreviousImage previous,
        Estimate estimate,
        List<String> warnings)
        implements Serializable {
    public Decision {
        reasons = List.copyOf(reasons);
        tasks = new TreeMap<>(tasks);
        warnings = List.copyOf(warnings);
    }

    public static Decision of(ServiceId service, Verdict verdict, Tier tier, List<Reason> reasons) {
        return new Decision(
                service,
                verdict,
                tier,
                reasons,
                new TreeMap<>(),
                new PreviousImage.Unknown(),
                Estimate.nothing(),
                List.of());
    }

    public boolean isChanged() {
        return !(verdict instanceof Verdict.Unchanged);
    }

    public boolean isBuild() {
        return verdict instanceof Verdict.Build;
    }

    /** The image that stands for the content; nothing when it is to be built, or when none is made. */
    public Optional<KnownImage.Recorded> image() {
        KnownImage image = new KnownImage.NotMade();
        if (verdict instanceof Verdict.Unchanged unchanged) {
            image = unchanged.image();
        } else if (verdict instanceof Verdict.Changed changed) {
            image = changed.image();
        }
        return image instanceof KnownImage.Recorded recorded ? Optional.of(recorded) : Optional.empty();
    }

    /** Digest of {@link #image}; nothing either when it was adopted without asking for it. */
    public Optional<Digest> digest() {
        Optional<KnownImage.Recorded> image = image();
        return image.isEmpty() ? Optional.empty() : image.get().image().known();
    }

    public Decision withVerdict(Verdict other) {
        return new Decision(service, other, tier, reasons, tasks, previous, estimate, warnings);
    }

    /** Somebody asked for it, whatever is known: its tasks are due as well. */
    public Decision withForce(Reason.Forced why) {
        List<Reason> all = new ArrayList<>(List.of(why));
        reasons.stream().filter(reason -> !reason.equals(why)).forEach(all::add);
        Verdict forced =
                verdict instanceof Verdict.Unchanged unchanged ? new Verdict.Changed(unchanged.image()) : verdict;
        SortedMap<String, TaskState> due = new TreeMap<>(tasks);
        due.replaceAll((task, state) -> TaskState.DUE);
        return new Decision(service, forced, why.tier(), all, due, previous, estimate, warnings);
    }

    /** Its body has run well meanwhile. */
    public Decision withPassed(String task) {
        SortedMap<String, TaskState> states = new TreeMap<>(tasks);
        states.computeIfPresent(task, (name, before) -> TaskState.PASSED);
        return withTasks(states);
    }

    Decision withTasks(Map<String, TaskState> states) {
        return new Decision(service, verdict, tier, reasons, new TreeMap<>(states), previous, estimate, warnings);
    }

    Decision withPrevious(PreviousImage image) {
        return new Decision(service, verdict, tier, reasons, tasks, image, estimate, warnings);
    }

    Decision withEstimate(Estimate expected) {
        return new Decision(service, verdict, tier, reasons, tasks, previous, expected, warnings);
    }

    Decision withWarnings(List<String> texts) {
        return new Decision(service, verdict, tier, reasons, tasks, previous, estimate, texts);
    }
}
