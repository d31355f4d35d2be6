package io.jenkins.plugins.stet.core.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void shouldAnswerInOrder() {
        assertThat(SideBySide.map(NUMBERS, number -> "n" + number))
                .isEqualTo(NUMBERS.stream().map(number -> "n" + number).toList());
        assertThat(SideBySide.map(List.of(), Object::toString)).isEmpty();
    }

    @Test
    void shouldDoEverythingOnce() {
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());

        SideBySide.map(NUMBERS, seen::add);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(NUMBERS);
    }

    @Test
    void shouldBeHelpedWhenItTakesLonger() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "nobody to help");
        Thread caller = Thread.currentThread();
        CountDownLatch helped = new CountDownLatch(1);

        List<Boolean> answers = SideBySide.map(NUMBERS, number -> {
            if (!Thread.currentThread().equals(caller)) {
                helped.countDown();
            }
            return number == 0 ? takeLonger() : number > 1 || awaited(helped);
        });

        assertThat(answers).hasSameSizeAs(NUMBERS).containsOnly(true);
    }

    private static boolean takeLonger() {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(10)) {
            Thread.onSpinWait();
        }
        return true;
    }

    @Test
    void shouldMeetTheFirstFailureAsItIs() {
        RuntimeException first = new IllegalArgumentException("of 7");
        Error later = new AssertionError("of 400");

        assertThatThrownBy(() -> SideBySide.map(NUMBERS, number -> failing(number, first, later)))
                .isSameAs(first);
        assertThatThrownBy(() -> SideBySide.map(NUMBERS.subList(300, 500), number -> failing(number, first, later)))
                .isSameAs(later);
    }

    private static int failing(int number, RuntimeException first, Error later) {
        if (number == 7) {
            throw first;
        }
        if (number == 400) {
            throw later;
        }
        return number;
    }

    /** Whoever interrupts a detection stops its scan, which looks at the flag, and not a half-read manifest. */
    @Test
    void shouldFinishAndStayInterrupted() throws InterruptedException {
        Thread caller = Thread.currentThread();
        CountDownLatch began = new CountDownLatch(1);
        List<Integer> answers = SideBySide.map(NUMBERS, number -> {
            if (Thread.currentThread().equals(caller)) {
                if (began.getCount() > 0) {
                    takeLonger();
                }
                caller.interrupt();
                began.countDown();
                return number;
            }
            return awaited(began) ? number : -1;
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answers).isEqualTo(NUMBERS);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
