package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LiveLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void shouldKeepLinesAndLeaveNoTraceOfTheLiveOne() throws InterruptedException {
        CountDownLatch redrawn = new CountDownLatch(3);
        try (LiveLine line = new LiveLine(new PrintStream(out, true, StandardCharsets.UTF_8))) {
            line.println("one");
            line.begin(seconds -> {
                redrawn.countDown();
                return "works\non\u001b[31m it " + seconds;
            });
            assertThat(redrawn.await(10, TimeUnit.SECONDS))
                    .as("it is drawn again by itself")
                    .isTrue();
            line.println("two");
        }

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("\u001b[?7lworks on [31m it 0\u001b[?7h");
        assertThat(screen(text)).isEqualTo("one\ntwo\n");
    }

    /** What a terminal shows in the end. */
    private static String screen(String text) {
        return text.replaceAll("\u001b\\[\\?7[lh]", "").replaceAll("[^\n]*\r\u001b\\[K", "");
    }
}
