package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The end of a step, told once: the first cause counts, and it is told as it was given. */
final class Ending {
    private static final Logger LOGGER = Logger.getLogger(Ending.class.getName());
    private static final long SECONDS = 9;

    private final StepLife life;
    private final Disposal disposal;
    private final Schedule schedule;
    private final Report report;

    /** The Pipeline's ear. */
    interface Report {
        void succeeded(Map<String, Object> result);

        void failed(Throwable cause);
    }

    Ending(StepLife life, Disposal disposal, Schedule schedule, Report report) {
        this.life = life;
        this.disposal = disposal;
        this.schedule = schedule;
        this.report = report;
    }

    /** With plain maps only, which a sandboxed script may use and a saved Pipeline can hold. */
    void succeed(Map<String, Object> result) {
        if (life.end()) {
            report.succeeded(new LinkedHashMap<>(result));
        }
    }

    /** What cannot be ended now stays condemned, and is ended when its agent is back. */
    void fail(Throwable cause) {
        if (life.end()) {
            schedule.ending(() -> putAway(cause));
        }
    }

    private void putAway(Throwable cause) {
        AtomicBoolean recorded = new AtomicBoolean();
        try {
            schedule.within(SECONDS, () -> {
                life.awaitRecordings(TimeUnit.SECONDS.toMillis(SECONDS));
                recorded.set(true);
                disposal.condemn();
                return null;
            });
        } catch (IOException | InterruptedException | RuntimeException e) {
            if (recorded.get()) {
                left(e);
            } else {
                life.afterRecordings(() -> schedule.ending(this::condemn));
            }
        } finally {
            report.failed(cause);
        }
    }

    private void condemn() {
        try {
            schedule.within(SECONDS, () -> {
                disposal.condemn();
                return null;
            });
        } catch (IOException | InterruptedException | RuntimeException e) {
            left(e);
        }
    }

    private static void left(Exception why) {
        LOGGER.log(Level.INFO, why, () -> "a build process will be ended when its agent is back");
    }
}
