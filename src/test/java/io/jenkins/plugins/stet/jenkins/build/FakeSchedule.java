package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.jenkins.agent.Patience;
import io.jenkins.plugins.stet.jenkins.agent.TookTooLongException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Time passes when the test says so, and everything happens on its thread. */
final class FakeSchedule implements Schedule {
    private final Deque<Runnable> due = new ArrayDeque<>();
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private final List<Runnable> later = new ArrayList<>();
    final List<Long> waits = new ArrayList<>();
    /** Everything takes too long. */
    boolean impatient;
    /** Set while something is waited for: it hangs. */
    boolean hanging;

    @Override
    public void now(Runnable work) {
        due.add(work);
    }

    @Override
    public void ending(Runnable work) {
        endings.add(work);
    }

    @Override
    public void later(Runnable work, long millis) {
        waits.add(millis);
        later.add(work);
    }

    @Override
    public <T> T within(long seconds, Patience.Call<T> call) throws IOException, InterruptedException {
        if (impatient) {
            throw new TookTooLongException(seconds, new InterruptedException());
        }
        T answer = call.perform();
        if (hanging) {
            throw new TookTooLongException(seconds, new InterruptedException());
        }
        return answer;
    }

    /** Until nothing is left that is due now. */
    void run() {
        while (!due.isEmpty() || !endings.isEmpty()) {
            runEndings();
            if (!due.isEmpty()) {
                due.remove().run();
            }
        }
    }

    /** While every thread for the work of steps is taken. */
    void runEndings() {
        while (!endings.isEmpty()) {
            endings.remove().run();
        }
    }

    /** What waited is due now. */
    void pass() {
        due.addAll(later);
        later.clear();
        run();
    }

    boolean isIdle() {
        return due.isEmpty() && endings.isEmpty() && later.isEmpty();
    }
}
