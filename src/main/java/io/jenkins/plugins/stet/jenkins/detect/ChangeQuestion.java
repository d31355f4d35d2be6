package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Suggestions;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.TaskState;
import io.jenkins.plugins.stet.jenkins.store.RunService;
import io.jenkins.plugins.stet.jenkins.store.RunState;
import java.util.List;
import java.util.Optional;

/**
 * Whether work for a service is due in this run.
 *
 * @param task empty for the service itself
 * @param atLeast smaller changes do not count
 */
public record ChangeQuestion(ServiceId service, String task, Tier atLeast) {
    /** For the log, when nobody looked. */
    public static final String UNASKED =
            "Stet: warning: no detectChanges in this run so far, so everything counts as changed";

    /** What is said about it. */
    public sealed interface Answer {
        /**
         * It is to be done.
         *
         * @param content that it is due for; nothing when it is not known
         * @param inputs of the task on top of it, as a digest; empty without a task
         */
        record Due(Optional<String> content, String inputs) implements Answer {
            public static Due unknown() {
                return new Due(Optional.empty(), "");
            }
        }

        record NotDue() implements Answer {}

        /** Nobody looked; due all the same. */
        record Unasked() implements Answer {}
    }

    public static ChangeQuestion of(String service, String task, String atLeast) throws RefusedException {
        if (!ServiceId.isValid(service)) {
            throw new RefusedException("'" + service + "' is not the name of a service");
        }
        return new ChangeQuestion(new ServiceId(service), task, tier(atLeast));
    }

    private static Tier tier(String text) throws RefusedException {
        return text.isEmpty()
                ? Tier.NONE
                : Tier.parse(text)
                        .orElseThrow(() -> new RefusedException("there is no tier '" + text
                                + "'; use restart, deploy, code, dependencies, dockerfile or full"));
    }

    public Answer answer(RunState state) throws RefusedException {
        if (state.isEmpty()) {
            return new Answer.Unasked();
        }
        if (!state.known().contains(service)) {
            throw new RefusedException("there is no service '" + service + "' in what detectChanges read"
                    + Suggestions.didYouMeanOneOf(
                            service.value(),
                            state.known().stream().map(ServiceId::value).toList()));
        }
        Optional<RunService> found = state.find(service);
        if (found.isEmpty()) {
            return Answer.Due.unknown();
        }
        RunService looked = found.get();
        return isDue(looked) ? new Answer.Due(content(looked), inputs(looked)) : new Answer.NotDue();
    }

    private boolean isDue(RunService looked) throws RefusedException {
        Decision decision = looked.result().decision();
        boolean due = task.isEmpty() ? decision.isChanged() : taskState(looked) == TaskState.DUE;
        if (looked.mode() != DetectionMode.ENFORCE) {
            return true;
        }
        return task.isEmpty() ? due && decision.tier().atLeast(atLeast) : due && isLargeEnough(decision);
    }

    /** A task may be due although the service is as it was: then there is no tier to compare with. */
    private boolean isLargeEnough(Decision decision) {
        return !decision.isChanged() || decision.tier().atLeast(atLeast);
    }

    private TaskState taskState(RunService looked) throws RefusedException {
        TaskState known = looked.result().decision().tasks().get(task);
        if (known == null) {
            List<String> tasks = List.copyOf(looked.result().decision().tasks().keySet());
            throw new RefusedException("service '" + service + "' has no task '" + task + "'"
                    + (tasks.isEmpty() ? "; name its inputs under 'tasks'" : Suggestions.didYouMeanOneOf(task, tasks)));
        }
        return known;
    }

    /** Of the task. */
    String inputs(RunService looked) {
        return looked.result().content() instanceof ContentState.Known known
                ? known.tasks().getOrDefault(task, "")
                : "";
    }

    static Optional<String> content(RunService service) {
        return service.result().content() instanceof ContentState.Known known
                ? Optional.of(known.content().fingerprint())
                : Optional.empty();
    }
}
