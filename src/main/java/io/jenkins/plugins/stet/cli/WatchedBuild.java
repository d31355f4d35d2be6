package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.RunningStep.Transferred;
import io.jenkins.plugins.stet.core.baseline.StepTimes;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.text.Printable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** What runs at this moment for one service. */
final class WatchedBuild {
    private static final String PUSH = "push";

    private final String service;
    private final StepTimes times;
    private final LongSupplier clock;
    private final Map<String, RunningStep> running = new LinkedHashMap<>();
    private final Map<String, Map<String, Transferred>> transfers = new HashMap<>();
    private final Map<String, String> ended = new HashMap<>();
    private RunningStep between;

    /** @param clock nanoseconds */
    WatchedBuild(String service, StepTimes times, LongSupplier clock) {
        this.service = Printable.line(service);
        this.times = times;
        this.clock = clock;
        this.between = begun("begins");
    }

    private RunningStep begun(String name) {
        return RunningStep.begun(service, oneLine(Printable.line(name)), clock.getAsLong(), times.of(name));
    }

    private static String oneLine(String printable) {
        return printable.replace('\t', ' ');
    }

    /** Never nothing: between its steps the service itself is shown. */
    synchronized List<RunningStep> running() {
        return running.isEmpty() ? List.of(between) : List.copyOf(running.values());
    }

    synchronized void hear(BuildEvent event) {
        if (event instanceof BuildEvent.StepStarted started) {
            running.entrySet()
                    .removeIf(step -> ended.containsKey(step.getKey())
                            && !step.getValue().moved().isUnderWay());
            running.put(started.step(), begun(started.name()));
        } else if (event instanceof BuildEvent.StepProgress moved) {
            moved(moved.step(), moved.what(), new Transferred(moved.current(), moved.total()));
        } else if (event instanceof BuildEvent.StepLog log) {
            String said = oneLine(Printable.output(log.line()));
            running.computeIfPresent(log.step(), (id, step) -> step.withSaid(said));
        } else if (event instanceof BuildEvent.StepFinished finished) {
            finish(finished.step());
        } else if (event instanceof BuildEvent.Pushing pushing) {
            running.computeIfAbsent(PUSH, id -> begun("pushing " + pushing.image()));
            moved(PUSH, pushing.image(), new Transferred(pushing.current(), pushing.total()));
        }
    }

    private void finish(BuildStep step) {
        running.remove(step.id());
        transfers.remove(step.id());
        ended.put(step.id(), step.name());
        between = begun("goes on");
    }

    private void moved(String step, String what, Transferred transferred) {
        Map<String, Transferred> parts = transfers.computeIfAbsent(step, id -> new HashMap<>());
        parts.put(what, transferred);
        Transferred all = sum(parts);
        if (ended.containsKey(step)) {
            takenUpAgain(step, all);
        } else {
            running.computeIfPresent(step, (id, running) -> running.withMoved(all));
        }
    }

    /**
     * A FROM ends when its image is found; its layers come when a later step needs them. Nobody tells when they are
     * unpacked: it is over when the next step begins.
     */
    private void takenUpAgain(String step, Transferred all) {
        if (all.isUnderWay()) {
            running.computeIfAbsent(step, id -> begun(ended.getOrDefault(step, "")));
        }
        running.computeIfPresent(step, (id, again) -> again.withMoved(all));
    }

    /** A part without a total counts for what moved only where no part has one. */
    private static Transferred sum(Map<String, Transferred> parts) {
        long total = parts.values().stream().mapToLong(Transferred::total).sum();
        long current = parts.values().stream()
                .filter(part -> total == 0 || part.total() > 0)
                .mapToLong(Transferred::current)
                .sum();
        return new Transferred(current, total);
    }
}
