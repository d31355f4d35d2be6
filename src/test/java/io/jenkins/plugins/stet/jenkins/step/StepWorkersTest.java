package io.jenkins.plugins.stet.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepWorkersTest {
    private final ExecutorService threads = StepWorkers.pool("test-");

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void shouldHoldNobodyBackWhereManyAgentsHang() throws Exception {
        CountDownLatch hang = new CountDownLatch(1);
        for (int i = 0; i < 64; i++) {
            Future<?> unused = threads.submit(() -> {
                hang.await();
                return "";
            });
        }

        assertThat(threads.submit(() -> "done").get(10, TimeUnit.SECONDS)).isEqualTo("done");
        hang.countDown();
    }
}
