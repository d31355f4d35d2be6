package io.jenkins.plugins.stet.core.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which tasks of a service are due. */
record TaskStates(SortedMap<String, TaskState> states) {
    static TaskStates allDue(List<String> tasks) {
        SortedMap<String, TaskState> states = new TreeMap<>();
        tasks.forEach(task -> states.put(task, TaskState.DUE));
        return new TaskStates(states);
    }

    /** A forced service has its tasks done again, too; the digest of a task's inputs holds the content. */
    static TaskStates of(
            ServiceInput service, ContentState.Known state, PassLookup passes, Decision decision, boolean unsettled) {
        if (state.tasks().isEmpty()) {
            return new TaskStates(new TreeMap<>());
        }
        boolean again = unsettled
                || decision.isBuild()
                || decision.reasons().stream().anyMatch(Reason.Forced.class::isInstance);
        SortedMap<String, TaskState> states = new TreeMap<>();
        state.tasks().forEach((task, inputs) -> {
            boolean passed = !again && passes.hasPassed(task, inputs);
            states.put(task, passed ? TaskState.PASSED : TaskState.DUE);
        });
        return new TaskStates(states);
    }
}
