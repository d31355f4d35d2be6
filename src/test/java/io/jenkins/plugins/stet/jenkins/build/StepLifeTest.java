package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the end of a step does to the thread that is at work for it. */
@Timeout(30)
class StepLifeTest {
    private final StepLife life = new StepLife();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();

    @Test
    void shouldInterruptWhatWaits() throws Exception {
        Thread worker = new Thread(() -> life.work(() -> {
            begun.countDown();
            interrupted.complete(isInterruptedWhileWaiting());
        }));
        worker.start();
        begun.await();

        life.end();

        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean isInterruptedWhileWaiting() {
        try {
            return new CountDownLatch(1).await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    @Test
    void shouldLeaveARecordingToEnd() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Thread worker = new Thread(() -> life.work(() -> record(ended)));
        worker.start();
        begun.await();

        life.end();
        ended.countDown();

        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isFalse();
    }

    private void record(CountDownLatch ended) {
        try {
            life.whileWanted(() -> {
                begun.countDown();
                boolean unused = ended.await(10, TimeUnit.SECONDS);
                interrupted.complete(Thread.currentThread().isInterrupted());
            });
        } catch (IOException | InterruptedException e) {
            interrupted.complete(true);
        }
    }

    @Test
    void shouldNotInterruptWhoeverTellsTheEnd() {
        life.work(() -> {
            life.end();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        });
    }

    @Test
    void shouldLeaveTheThreadUninterruptedToOthers() {
        life.work(() -> {
            life.end();
            Thread.currentThread().interrupt();
        });

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
