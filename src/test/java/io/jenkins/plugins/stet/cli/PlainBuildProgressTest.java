package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainBuildProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PlainBuildProgress progress =
            new PlainBuildProgress(new PrintStream(err, true, StandardCharsets.UTF_8), Palette.PLAIN);

    @Test
    void shouldShowWhatWouldSteerTheTerminal() {
        progress.tell("a", new BuildEvent.StepLog("1", "\u001b[32mok\u001b[0m\tdone\u001b[2K"));
        progress.tell("a", new BuildEvent.Notice("pushed\u202e"));
        progress.tell("a", new BuildEvent.Warning("line\nforged"));
        progress.tell("a", new BuildEvent.EngineChosen("engine\r", "why"));

        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(List.of(
                        "a: | ok\tdone\\x1b[2K",
                        "a: pushed\\u202e",
                        "a: warning: line\\x0aforged",
                        "a: with engine\\x0d (why)"));
    }
}
