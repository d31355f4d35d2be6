package io.jenkins.plugins.stet.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    @Test
    void shouldNeedNoMoreThreadsThanAreAtWork() throws Exception {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            names.add(threads.submit(() -> Thread.currentThread().getName()).get(10, TimeUnit.SECONDS));
        }

        // one that has told its answer may not be back in its line yet
        assertThat(names).hasSizeLessThan(20);
    }

    @Test
    void shouldDoEverythingWhereMoreIsToBeDoneThanThereMayBeThreads() throws Exception {
        ExecutorService two = StepWorkers.pool("test-", 2);
        CountDownLatch hang = new CountDownLatch(1);
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            all.add(two.submit(() -> {
                hang.await();
                return number;
            }));
        }
        hang.countDown();

        for (int i = 0; i < 50; i++) {
            assertThat(all.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i);
        }
        two.shutdownNow();
    }
}
