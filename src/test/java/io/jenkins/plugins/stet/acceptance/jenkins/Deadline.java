package io.jenkins.plugins.stet.acceptance.jenkins;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks again and again until there is an answer; nothing is waited for longer than its deadline. */
public final class Deadline {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(150);

    private Deadline() {}

    /** A question to Jenkins. */
    public interface Question<T> {
        Optional<T> ask() throws IOException, InterruptedException;
    }

    /** A condition of Jenkins. */
    public interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    public static <T> T within(Duration time, String what, Question<T> question)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            Optional<T> answer = question.ask();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited " + time.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    public static void until(Duration time, String what, Condition condition) throws IOException, InterruptedException {
        within(time, what, () -> condition.holds() ? Optional.of(true) : Optional.empty());
    }
}
