package io.jenkins.plugins.stet.jenkins.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final ScheduledExecutorService alarms = Executors.newScheduledThreadPool(1);

    @AfterEach
    void end() {
        alarms.shutdownNow();
    }

    @Test
    void shouldSayThatItTookTooLong() {
        assertThatThrownBy(() -> Patience.within(alarms, 0, () -> {
                    new CountDownLatch(1).await();
                    return "";
                }))
                .isInstanceOf(TookTooLongException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void shouldNotTakeAnInterruptOfOthersForItsOwn() {
        assertThatThrownBy(() -> Patience.within(alarms, 600, () -> {
                    Thread.currentThread().interrupt();
                    new CountDownLatch(1).await();
                    return "";
                }))
                .isInstanceOf(InterruptedException.class);
    }

    /** The alarm has done its work a moment before its future knows: what comes next must not be interrupted then. */
    @Test
    void shouldLeaveNoInterruptToWhateverComesNext() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            String answer = Patience.within(alarms, 0, () -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                return "in the end";
            });

            assertThat(answer).isEqualTo("in the end");
            assertThat(Thread.interrupted()).as("in round " + i).isFalse();
        }
    }
}
