package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.baseline.StepTimes;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.text.Printable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/** One run of the program: where it is, what was asked for globally, and where its words go. */
final class Session {
    private final Surroundings surroundings;
    private final GlobalWords globals;
    private final PrintStream err;
    private volatile Consumer<String> lines;

    Session(Surroundings surroundings, GlobalWords globals) {
        this.surroundings = surroundings;
        this.globals = globals;
        this.err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
        this.lines = err::println;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Where relative paths begin. */
    Path directory() {
        return surroundings.directory().resolve(globals.directory()).normalize();
    }

    Workspace open() throws CliException {
        return Workspace.open(directory(), globals.manifest());
    }

    Instant now() {
        return surroundings.clock().instant();
    }

    Progress progress(String what) {
        return new Progress(what, err, canRewriteLines());
    }

    private boolean canRewriteLines() {
        return surroundings.terminals().err()
                && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
    }

    /** Builds are followed on the error stream, so that the standard output only holds the answer. */
    BuildProgress buildProgress(Function<ServiceId, StepTimes> times) {
        if (!canRewriteLines()) {
            return new PlainBuildProgress(err, errPalette());
        }
        Screen screen = surroundings.terminals().screen();
        LiveBuildProgress live = new LiveBuildProgress(err, errPalette(), screen, times).started();
        lines = live.region()::println;
        return live;
    }

    /** For people, beside the answer; with --json too, the standard output stays clean. Bars make room for it. */
    void note(String line) {
        lines.accept(errPalette().paint(Palette.Ink.YELLOW, "stet: ") + Printable.lines(line));
    }

    Palette errPalette() {
        return globals.color().palette(surroundings.terminals().err(), surroundings.environment());
    }

    private Palette outPalette() {
        return globals.color().palette(surroundings.terminals().out(), surroundings.environment());
    }

    ExitCode tell(Answer answer) throws CliException {
        answer.notes().forEach(this::note);
        try {
            if (globals.json()) {
                write(PlainJson.pretty(answer.json().get()) + '\n');
            } else {
                write(answer.human().apply(outPalette()));
            }
            surroundings.out().flush();
        } catch (IOException e) {
            throw CliException.trouble(
                    "the result could not be written to the standard output: " + e.getMessage(),
                    "See whether its reader ended early or the disk is full.");
        }
        return answer.exitCode();
    }

    private void write(String text) throws IOException {
        surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
