package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch told = new CountDownLatch(1);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private void tell(String line) {
        log.add(line);
        told.countDown();
    }

    /** Somebody else reads until the latch opens. */
    private Future<?> occupy(Gate gate, CountDownLatch leave) throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        Future<?> other = threads.submit(() -> new Turns(gate).within(line -> {}, () -> {
            inside.countDown();
            leave.await();
            return "";
        }));
        assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
        return other;
    }

    @Test
    void shouldSayOnceThatAStepWaitsAndForWhat() throws Exception {
        Gate gate = new Gate(() -> 1, 0);
        Turns turns = new Turns(gate);
        for (int i = 0; i < 2; i++) {
            CountDownLatch leave = new CountDownLatch(1);
            Future<?> other = occupy(gate, leave);
            Future<String> mine = threads.submit(
                    () -> turns.within(this::tell, () -> turns.status().orElse("reading")));
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
            while (turns.status().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(turns.status())
                    .hasValueSatisfying(status -> assertThat(status).startsWith("waiting to read the tree"));

            leave.countDown();
            other.get();
            assertThat(mine.get()).isEqualTo("reading");
            assertThat(turns.status()).isEmpty();
        }
        assertThat(log).singleElement().asString().startsWith("Stet: waiting to read the tree");
    }

    @Test
    void shouldNotMentionAShortWait() throws Exception {
        Gate gate = new Gate(() -> 1, 60_000);
        CountDownLatch leave = new CountDownLatch(1);
        Future<?> other = occupy(gate, leave);
        Turns turns = new Turns(gate);
        Future<String> mine = threads.submit(() -> turns.within(this::tell, () -> "read"));

        leave.countDown();
        other.get();

        assertThat(mine.get()).isEqualTo("read");
        assertThat(log).isEmpty();
    }
}
