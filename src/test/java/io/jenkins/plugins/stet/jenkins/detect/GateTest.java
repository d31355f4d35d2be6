package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GateTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger limit = new AtomicInteger(1);
    private final Gate gate = new Gate(limit::get, 0);
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /** Comes back when it is inside, or in the line. */
    private Future<?> send(String name, CountDownLatch stay) throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        Future<?> visitor = threads.submit(() -> gate.within(arrived::countDown, () -> {
            order.add(name);
            arrived.countDown();
            stay.await();
            return name;
        }));
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        return visitor;
    }

    @Test
    void shouldLetInWhoCameFirst() throws Exception {
        CountDownLatch stay = new CountDownLatch(1);
        List<Future<?>> visitors = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            visitors.add(send(name, stay));
        }

        assertThat(order).containsExactly("a");
        stay.countDown();
        for (Future<?> visitor : visitors) {
            visitor.get();
        }
        assertThat(order).containsExactly("a", "b", "c", "d");
    }

    @Test
    void shouldLetInAsManyAsTheLimitSays() throws Exception {
        limit.set(2);
        CountDownLatch stay = new CountDownLatch(1);
        send("a", stay);
        send("b", stay);
        Future<?> third = send("c", stay);

        assertThat(order).containsExactlyInAnyOrder("a", "b");
        stay.countDown();
        third.get();
    }

    @Test
    void shouldForgetWhoWasInterruptedWhileWaiting() throws Exception {
        CountDownLatch stay = new CountDownLatch(1);
        send("a", stay);
        Future<?> aborted = send("b", stay);
        Future<?> next = send("c", stay);

        aborted.cancel(true);
        stay.countDown();
        next.get();
        assertThat(order).containsExactly("a", "c");
    }

    @Test
    void shouldMakeRoomAfterAFailure() throws Exception {
        assertThatThrownBy(() -> gate.within(() -> order.add("waited"), () -> {
                    throw new IOException("unreadable");
                }))
                .isInstanceOf(IOException.class);

        assertThat(gate.within(() -> order.add("waited"), () -> "in")).isEqualTo("in");
        assertThat(order).isEmpty();
    }
}
