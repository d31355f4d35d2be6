package io.jenkins.plugins.stet.jenkins.step;

import io.jenkins.plugins.stet.jenkins.agent.LostAgent;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.util.Timer;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/**
 * A step whose work may be done again from its beginning: after a restart of the controller, or when the agent was lost
 * in the middle, it simply is, as soon as the agent is back. The work runs off the Pipeline's thread; whatever comes first, its end or {@link #stop}, is
 * reported, and only once.
 */
abstract class RepeatableExecution extends StepExecution {
    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = Logger.getLogger(RepeatableExecution.class.getName());
    private static final long FIRST_WAIT_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 15_000;
    /** An agent that is lost whenever it does this work is not asked for ever. */
    private static final int MOST_LOSSES = 5;

    private transient Future<?> work;
    private transient Future<?> later;
    private transient boolean ended;
    private transient int losses;

    RepeatableExecution(StepContext context) {
        super(context);
    }

    /** Does the work; called again from the beginning after a restart. */
    abstract Object work() throws IOException, InterruptedException;

    @Override
    public boolean start() {
        schedule(this::perform);
        return false;
    }

    @Override
    public void onResume() {
        schedule(() -> performWhenReady(FIRST_WAIT_MILLIS));
    }

    @Override
    public void stop(Throwable cause) {
        if (end()) {
            interrupt();
            getContext().onFailure(cause);
        }
    }

    final <T> T required(Class<T> type) throws IOException, InterruptedException {
        T value = getContext().get(type);
        if (value == null) {
            throw new IOException(type.getSimpleName() + " is not available here any more; run the build again");
        }
        return value;
    }

    private synchronized void schedule(Runnable task) {
        if (!ended) {
            work = submit(task);
        }
    }

    /** Off the Pipeline's thread. */
    Future<?> submit(Runnable task) {
        return StepWorkers.submit(task);
    }

    /**
     * Agents come back after the controller. When this one does not, the enclosing node step gives up after its grace,
     * and stops us.
     */
    private void performWhenReady(long waitMillis) {
        if (isReady()) {
            perform();
        } else {
            tryAgainIn(waitMillis);
        }
    }

    private synchronized void tryAgainIn(long waitMillis) {
        if (!ended) {
            long next = Math.min(LONGEST_WAIT_MILLIS, waitMillis * 6 / 5);
            later = Timer.get()
                    .schedule(() -> schedule(() -> performWhenReady(next)), waitMillis, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isReady() {
        try {
            return getContext().isReady() && getContext().get(hudson.FilePath.class) != null;
        } catch (IOException | InterruptedException e) {
            LOGGER.log(Level.FINE, "the agent is not back yet", e);
            return false;
        }
    }

    // Whatever went wrong belongs to the Pipeline, which may catch it: also an OutOfMemoryError of one scan.
    private void perform() {
        try {
            Object result = work();
            if (end()) {
                getContext().onSuccess(result);
            }
        } catch (Throwable failure) {
            if (LostAgent.isBehind(failure) && mayRepeat()) {
                LOGGER.log(Level.FINE, "the agent was lost in the middle", failure);
                tryAgainIn(FIRST_WAIT_MILLIS);
            } else if (end()) {
                getContext().onFailure(failure);
            }
        }
    }

    // Agents also go before a controller that shuts down: a failure reported now would be the end of the run.
    private synchronized boolean mayRepeat() {
        losses++;
        return losses < MOST_LOSSES;
    }

    /** True for the first caller only. */
    private synchronized boolean end() {
        boolean first = !ended;
        ended = true;
        return first;
    }

    /** For others than the work itself, which has to tell its end undisturbed. */
    private synchronized void interrupt() {
        if (work != null) {
            work.cancel(true);
        }
        if (later != null) {
            later.cancel(false);
        }
    }
}
