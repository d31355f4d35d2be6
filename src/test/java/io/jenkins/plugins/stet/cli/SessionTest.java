package io.jenkins.plugins.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.StepTimes;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final FakeTerminal terminal = new FakeTerminal(60);

    @Test
    void shouldPutNotesAboveTheBars() {
        Session session = session(Map.of("TERM", "xterm"));
        try (BuildProgress progress = session.buildProgress(service -> StepTimes.NONE)) {
            LiveBuildProgress live = (LiveBuildProgress) progress;
            live.begins(new ServiceId("api"));
            live.region().draw();
            session.note("no credentials for r.example.com");
            live.region().draw();

            assertThat(terminal.shown()).startsWith("stet: no credentials for r.example.com\napi  ");
        }
        session.note("over");
        assertThat(terminal.shown()).isEqualTo("stet: no credentials for r.example.com\nstet: over\n");
        assertThat(terminal.isAsAShellWantsIt()).isTrue();
    }

    @Test
    void shouldDrawNothingOnADumbTerminal() {
        try (BuildProgress progress = session(Map.of("TERM", "dumb")).buildProgress(service -> StepTimes.NONE)) {
            assertThat(progress).isInstanceOf(PlainBuildProgress.class);
        }
    }

    private Session session(Map<String, String> environment) {
        Surroundings surroundings = new Surroundings(
                Path.of(""),
                environment,
                new ByteArrayOutputStream(),
                terminal,
                new Surroundings.Terminals(true, true),
                InstantSource.system());
        return new Session(surroundings, new GlobalWords("", "stet.yaml", ColorMode.NEVER, false));
    }
}
