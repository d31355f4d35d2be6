package io.jenkins.plugins.stet.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a command has to say, in the two forms of which one is made.
 *
 * @param notes for the error stream in either form
 */
record Answer(Supplier<Map<String, ?>> json, Function<Palette, String> human, List<String> notes, ExitCode exitCode) {
    static Answer of(Supplier<Map<String, ?>> json, Function<Palette, String> human) {
        return new Answer(json, human, List.of(), ExitCode.DONE);
    }

    Answer withNotes(List<String> texts) {
        return new Answer(json, human, texts, exitCode);
    }

    Answer withExitCode(ExitCode code) {
        return new Answer(json, human, notes, code);
    }
}
