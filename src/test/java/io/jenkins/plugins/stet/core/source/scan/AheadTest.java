package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void shouldWorkBeforeItIsAsked() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Ahead<String> work = Ahead.of(() -> {
            done.countDown();
            return "answer";
        });

        done.await();

        assertThat(work.get()).isEqualTo("answer");
    }

    @Test
    void shouldFailWhereTheAnswerIsNeeded() {
        Ahead<String> unreadable = Ahead.of(() -> {
            throw new NoSuchFileException("index");
        });
        Ahead<String> wrong = Ahead.of(() -> {
            throw new IllegalArgumentException("wrong");
        });

        assertThatThrownBy(unreadable::get)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("NoSuchFileException: index");
        assertThatThrownBy(wrong::get)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("IllegalArgumentException: wrong");
    }

    @Test
    void shouldEndWithTheThreadThatWaits() {
        CountDownLatch never = new CountDownLatch(1);
        Ahead<String> work = Ahead.of(() -> {
            never.await();
            return "late";
        });

        Thread.currentThread().interrupt();

        assertThatThrownBy(work::get).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
    }
}
