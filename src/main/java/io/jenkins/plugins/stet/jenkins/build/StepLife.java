package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Whether somebody waits for the step. It ends once, and whoever ends it is never held up; but what was being recorded
 * then is waited for before the end is told, and nothing is recorded afterwards.
 */
final class StepLife {
    private boolean over;
    private int recordings;
    private Optional<Runnable> afterwards = Optional.empty();
    private Optional<Thread> worker = Optional.empty();

    /** Something that is only done while somebody waits. */
    interface Work {
        void perform() throws IOException, InterruptedException;
    }

    synchronized boolean isOver() {
        return over;
    }

    /** On this thread, which is interrupted at the end of the step; one that tells the end itself is not. */
    void work(Runnable work) {
        arrive();
        try {
            work.run();
        } finally {
            leave();
        }
    }

    private synchronized void arrive() {
        worker = Optional.of(Thread.currentThread());
    }

    private synchronized void leave() {
        worker = Optional.empty();
        if (over) {
            Thread.interrupted(); // the thread does other work afterwards
        }
    }

    /** True for the first caller only. What waits for others is told at once, what is being recorded is left to end. */
    synchronized boolean end() {
        boolean first = !over;
        over = true;
        if (first && recordings == 0) {
            worker.filter(thread -> thread != Thread.currentThread()).ifPresent(Thread::interrupt);
        }
        return first;
    }

    /** @return whether it was done; else the step is over */
    boolean whileWanted(Work work) throws IOException, InterruptedException {
        if (!beginRecording()) {
            return false;
        }
        try {
            work.perform();
        } finally {
            endRecording();
        }
        return true;
    }

    /** @return whether there is something to be ended with {@link #endRecording} */
    synchronized boolean beginRecording() {
        if (!over) {
            recordings++;
        }
        return !over;
    }

    void endRecording() {
        recordingEnded().ifPresent(Runnable::run);
    }

    private synchronized Optional<Runnable> recordingEnded() {
        recordings--;
        notifyAll();
        Optional<Runnable> due = recordings == 0 ? afterwards : Optional.empty();
        if (due.isPresent()) {
            afterwards = Optional.empty();
        }
        return due;
    }

    /** For whoever cannot wait until nothing is being recorded any more. */
    void afterRecordings(Runnable work) {
        if (!isKept(work)) {
            work.run();
        }
    }

    private synchronized boolean isKept(Runnable work) {
        if (recordings > 0) {
            afterwards = Optional.of(work);
        }
        return recordings > 0;
    }

    synchronized void awaitRecordings(long millis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (recordings > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new InterruptedException("what was being recorded took too long");
            }
            wait(left);
        }
    }
}
