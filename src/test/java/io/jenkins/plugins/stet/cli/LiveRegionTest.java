package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LiveRegionTest {
    private final FakeTerminal terminal = new FakeTerminal(20);
    private List<String> rows = List.of();
    private final LiveRegion region = new LiveRegion(terminal.stream(), () -> rows);

    @Test
    void shouldLetLinesPassAboveTheRows() {
        frame("first", "second");
        region.println("one");
        region.println("two\nthree");
        frame("second", "third");
        assertThat(terminal.shown()).isEqualTo("one\ntwo\nthree\nsecond\nthird\n");

        region.println("four");
        frame("third");
        assertThat(terminal.shown()).isEqualTo("one\ntwo\nthree\nfour\nthird\n");
    }

    @Test
    void shouldCutRowsAndWrapLines() {
        region.println("a line that stays is shown whole");
        frame("a row that is longer than the screen", "next");

        assertThat(terminal.shown()).isEqualTo("a line that stays is\n shown whole\na row that is longe\nnext\n");
    }

    @Test
    void shouldWriteEachFrameAtOnceAndOnlyWhenSomethingIsNew() {
        frame("row");
        frame("row");
        assertThat(terminal.writes()).isEqualTo(1);

        region.println("line");
        region.println("line");
        frame("row", "another");
        assertThat(terminal.writes()).isEqualTo(2);
    }

    @Test
    void shouldLeaveTheTerminalInOrderAfterEveryFrame() {
        region.println("line");
        frame("row", "another that is longer than the screen");
        assertThat(terminal.isAsAShellWantsIt()).isTrue();

        region.println("last");
        region.close();
        assertThat(terminal.isAsAShellWantsIt()).isTrue();
        assertThat(terminal.shown()).isEqualTo("line\nlast\n");
    }

    @Test
    void shouldLoseNoLineThatComesAfterTheEnd() {
        frame("row");
        region.close();
        region.println("late");
        frame("row");

        assertThat(terminal.shown()).isEqualTo("late\n");
    }

    @Test
    void shouldDrawByItself() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(3);
        LiveRegion alive = new LiveRegion(terminal.stream(), () -> {
            drawn.countDown();
            return List.of("row");
        });
        try (alive) {
            alive.started();
            assertThat(drawn.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(terminal.shown()).isEmpty();
    }

    private void frame(String... now) {
        rows = List.of(now);
        region.draw();
    }
}
