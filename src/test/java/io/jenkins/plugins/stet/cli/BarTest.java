package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {
    private final Bar plain = new Bar(false, Palette.PLAIN);

    @Test
    void shouldShowAShare() {
        assertThat(plain.of(0)).isEqualTo("[....................]");
        assertThat(plain.of(0.5)).isEqualTo("[##########..........]");
        assertThat(new Bar(true, Palette.PLAIN).of(0.1)).isEqualTo("██░░░░░░░░░░░░░░░░░░");
    }

    @Test
    void shouldNeverBeFullOrLessThanEmpty() {
        assertThat(plain.of(1)).isEqualTo(plain.of(7)).isEqualTo("[###################.]");
        assertThat(plain.of(-1)).isEqualTo(plain.of(0));
    }

    @Test
    void shouldBelieveAnEstimateAndSlowDownWhenItWasTooShort() {
        assertThat(Bar.estimated(5, 10)).isEqualTo(0.5);
        double before = 0;
        for (int elapsed = 1; elapsed < 1000; elapsed++) {
            double share = Bar.estimated(elapsed, 10);
            assertThat(share).isGreaterThan(before).isLessThan(1);
            before = share;
        }
        assertThat(Bar.estimated(10, 10)).isBetween(0.9, 0.96);
    }

    @Test
    void shouldMoveToAndFro() {
        assertThat(plain.moving(0)).isEqualTo("[####................]");
        assertThat(plain.moving(16)).isEqualTo("[................####]");
        assertThat(plain.moving(17)).isEqualTo("[...............####.]");
        assertThat(plain.moving(32)).isEqualTo(plain.moving(0));
    }

    @Test
    void shouldColourWhatIsFull() {
        assertThat(new Bar(true, Palette.COLOURED).of(0.05)).startsWith("\u001b[36m█\u001b[0m\u001b[2m░");
    }
}
