package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final Map<String, String> UTF_8 = Map.of("LANG", "de_DE.UTF-8");

    @Test
    void shouldLeaveRoomForLinesThatStay() {
        assertThat(Screen.of("50", "", UTF_8).liveRows()).isEqualTo(8);
        assertThat(Screen.of("9", "", UTF_8).liveRows()).isEqualTo(4);
        assertThat(Screen.of("3", "", UTF_8).liveRows()).isEqualTo(1);
    }

    @Test
    void shouldTakeTheUsualHeightWhereTheTerminalDoesNotTellIt() {
        assertThat(Screen.of("", "", UTF_8).rows()).isEqualTo(24);
        assertThat(Screen.of("0", "", UTF_8).rows()).isEqualTo(24);
        assertThat(Screen.of("many", "", UTF_8).rows()).isEqualTo(24);
    }

    @Test
    void shouldKeepToAsciiWhereTheLocaleHasNoMore() {
        assertThat(Screen.of("", "", UTF_8).unicode()).isTrue();
        assertThat(Screen.of("", "", Map.of("LC_ALL", "C.utf8", "LANG", "C")).unicode())
                .isTrue();
        assertThat(Screen.of("", "", Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8"))
                        .unicode())
                .as("LC_ALL wins")
                .isFalse();
        assertThat(Screen.of("", "", Map.of()).unicode()).isFalse();
        assertThat(Screen.of("", "ascii", UTF_8).unicode())
                .as("the launcher made it UTF-8")
                .isFalse();
    }
}
