package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.baseline.StepTimes;
import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.text.Printable;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * For someone who looks on: a line for every step that has ended, and below them a bar for every step that runs. What a
 * failed step printed is part of its error.
 */
final class LiveBuildProgress implements BuildProgress {
    private final Map<ServiceId, WatchedBuild> builds = new LinkedHashMap<>();
    private final Palette palette;
    private final StepRows rows;
    private final Function<ServiceId, StepTimes> times;
    private final LongSupplier clock;
    private final LiveRegion region;

    /** @param times how long the steps of a service took before */
    LiveBuildProgress(PrintStream err, Palette palette, Screen screen, Function<ServiceId, StepTimes> times) {
        this(err, palette, screen, times, System::nanoTime);
    }

    LiveBuildProgress(
            PrintStream err, Palette palette, Screen screen, Function<ServiceId, StepTimes> times, LongSupplier clock) {
        this.palette = palette;
        this.rows = new StepRows(new Bar(screen.unicode(), palette), palette, screen.liveRows());
        this.times = times;
        this.clock = clock;
        this.region = new LiveRegion(err, this::draw);
    }

    LiveBuildProgress started() {
        region.started();
        return this;
    }

    LiveRegion region() {
        return region;
    }

    private List<String> draw() {
        List<RunningStep> steps;
        synchronized (builds) {
            steps = builds.values().stream()
                    .flatMap(build -> build.running().stream())
                    .toList();
        }
        return rows.draw(steps, clock.getAsLong());
    }

    @Override
    public BuildListener begins(ServiceResult service) {
        return begins(service.id());
    }

    BuildListener begins(ServiceId service) {
        WatchedBuild build = new WatchedBuild(service.value(), times.apply(service), clock);
        synchronized (builds) {
            builds.put(service, build);
        }
        return event -> {
            build.hear(event);
            tell(service, event);
        };
    }

    private void tell(ServiceId service, BuildEvent event) {
        if (event instanceof BuildEvent.StepFinished finished) {
            StepLine.of(finished.step(), palette).ifPresent(line -> stays(service, line));
        } else if (event instanceof BuildEvent.Warning warning) {
            stays(service, palette.paint(Ink.YELLOW, "warning: ") + Printable.line(warning.text()));
        } else if (event instanceof BuildEvent.Notice notice) {
            stays(service, Printable.line(notice.text()));
        } else if (event instanceof BuildEvent.EngineChosen chosen) {
            stays(service, Printable.line("with " + chosen.engine() + " (" + chosen.why() + ")"));
        }
    }

    private void stays(ServiceId service, String text) {
        region.println(palette.paint(Ink.BOLD, service.value()) + ": " + text);
    }

    @Override
    public void ended(BuildOutcome outcome) {
        synchronized (builds) {
            builds.remove(outcome.service());
        }
        if (outcome instanceof BuildOutcome.Failed failed) {
            stays(failed.service(), palette.paint(Ink.RED, "failed: ") + Printable.lines(failed.message()));
        }
    }

    @Override
    public void close() {
        region.close();
    }
}
