package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.model.BuildResponseItem;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads steps out of the text that Docker's classic builder or podman writes; the same events as BuildKit's come of it. */
final class ClassicOutput extends EngineStream<BuildResponseItem> {
    private static final Pattern STEP = Pattern.compile("Step (\\d+/\\d+) : (.*)", Pattern.DOTALL);
    /** podman counts stages, where there are several, and the steps of each. */
    private static final Pattern PODMAN_STEP =
            Pattern.compile("(?:\\[(\\d+/\\d+)] )?STEP (\\d+/\\d+): (.*)", Pattern.DOTALL);

    private static final Pattern STEP_OVER = Pattern.compile(" ?--?-> [0-9a-f]{11,}");
    private static final Pattern FROM_CACHE = Pattern.compile(" ---> Using cache|--> Using cache [0-9a-f]{12,}");
    private static final Pattern COMMIT = Pattern.compile("(\\[\\d+/\\d+] )?COMMIT \\S+");
    private static final int REMEMBERED = 20;

    private final BuildListener listener;
    private final List<BuildStep> steps = new ArrayList<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final StringBuilder open = new StringBuilder();
    private String number = "";
    private String name = "";
    private boolean cached;
    private boolean speaking;
    private long begin;

    ClassicOutput(BuildListener listener) {
        this.listener = listener;
    }

    @Override
    void item(BuildResponseItem item) {
        if (item.getStream() != null) {
            text(item.getStream());
        }
    }

    /** Ends the last step and gives all of them. */
    synchronized List<BuildStep> end() {
        flush();
        finishStep(error().isEmpty() ? StepOutcome.DONE : StepOutcome.FAILED);
        return List.copyOf(steps);
    }

    /** What the engine says went wrong, with the step and its last lines. */
    synchronized Optional<String> failure() {
        String output = lastLines.isEmpty() ? "" : "\n    " + String.join("\n    ", lastLines);
        String where = name.isEmpty() ? "before its first step" : "at " + name;
        return error().map(error -> "The build failed " + where + ": " + error + output);
    }

    private void text(String text) {
        open.append(text);
        for (int end = open.indexOf("\n"); end >= 0; end = open.indexOf("\n")) {
            line(open.substring(0, end));
            open.delete(0, end + 1);
        }
    }

    private void flush() {
        if (!open.isEmpty()) {
            line(open.toString());
            open.setLength(0);
        }
    }

    private void line(String line) {
        Matcher step = STEP.matcher(line);
        Matcher podman = PODMAN_STEP.matcher(line);
        if (step.matches()) {
            finishStep(StepOutcome.DONE);
            startStep(step.group(1), step.group(2));
        } else if (podman.matches()) {
            finishStep(StepOutcome.DONE);
            String stage = podman.group(1) == null ? "" : podman.group(1) + " ";
            startStep(stage + podman.group(2), podman.group(3));
        } else if (FROM_CACHE.matcher(line).matches()) {
            cached = true;
        } else if (STEP_OVER.matcher(line).matches()) {
            // What follows until the next step is the engine speaking of its result.
            speaking = false;
        } else if (speaking && !isNarration(line)) {
            log(line);
        }
    }

    private static boolean isNarration(String line) {
        return line.startsWith(" ---> ")
                || line.startsWith("Removing intermediate container")
                || COMMIT.matcher(line).matches()
                || line.isBlank();
    }

    private void log(String line) {
        lastLines.add(line);
        if (lastLines.size() > REMEMBERED) {
            lastLines.remove();
        }
        listener.onEvent(new BuildEvent.StepLog(number, line));
    }

    private void startStep(String count, String instruction) {
        number = count;
        name = "[" + count + "] " + instruction.trim();
        cached = false;
        speaking = true;
        begin = System.nanoTime();
        lastLines.clear();
        listener.onEvent(new BuildEvent.StepStarted(number, name));
    }

    private void finishStep(StepOutcome outcome) {
        if (number.isEmpty()) {
            return;
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - begin);
        StepOutcome real = cached && outcome == StepOutcome.DONE ? StepOutcome.CACHED : outcome;
        BuildStep step = new BuildStep(number, name, real, duration, 0);
        steps.add(step);
        number = "";
        listener.onEvent(new BuildEvent.StepFinished(step));
    }
}
