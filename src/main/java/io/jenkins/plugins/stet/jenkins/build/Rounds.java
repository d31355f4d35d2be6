package io.jenkins.plugins.stet.jenkins.build;

import hudson.AbortException;
import io.jenkins.plugins.stet.jenkins.build.Stage.Pace;
import io.jenkins.plugins.stet.jenkins.build.Stage.Turn;
import java.util.Optional;

/** Leads from stage to stage until the step is over. */
final class Rounds {
    private static final long FIRST_WAIT_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 3_000;

    private final Schedule schedule;
    private final StepLife life;
    private final Ending ending;
    private long waitMillis = FIRST_WAIT_MILLIS;
    private volatile Optional<String> status = Optional.empty();

    Rounds(Schedule schedule, StepLife life, Ending ending) {
        this.schedule = schedule;
        this.life = life;
        this.ending = ending;
    }

    /** What the stage of the moment says of itself. */
    Optional<String> status() {
        return status;
    }

    void begin(Stage stage) {
        schedule.now(() -> work(stage));
    }

    /** The end of the step interrupts it. */
    private void work(Stage stage) {
        life.work(() -> perform(stage));
    }

    // Whatever goes wrong belongs to the Pipeline, which may catch it: also an OutOfMemoryError of one step.
    private void perform(Stage first) {
        Turn turn = new Turn.Now(first);
        try {
            while (turn instanceof Turn.Now now && !life.isOver()) {
                status = now.stage().status();
                turn = now.stage().perform();
            }
        } catch (InterruptedException e) {
            ending.fail(new AbortException("the step was interrupted"));
            return;
        } catch (Throwable failure) {
            ending.fail(failure);
            return;
        }
        if (turn instanceof Turn.Later later) {
            status = later.stage().status();
            schedule.later(() -> work(later.stage()), waitMillis(later.pace()));
        } else if (turn instanceof Turn.Succeed succeed) {
            ending.succeed(succeed.result());
        }
    }

    /** One round follows the other, so nobody else is here. */
    private long waitMillis(Pace pace) {
        long wait = pace == Pace.SOON ? FIRST_WAIT_MILLIS : waitMillis;
        waitMillis = Math.min(LONGEST_WAIT_MILLIS, wait * 6 / 5);
        return wait;
    }
}
