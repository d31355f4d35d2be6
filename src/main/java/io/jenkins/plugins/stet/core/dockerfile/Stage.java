package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;

/**
 * One build stage as written.
 *
 * @param name in small letters, "" when it has none
 * @param endLine the last line before the next stage
 */
record Stage(int index, String name, Instruction from, int endLine, List<Instruction> commands) {
    Stage {
        commands = List.copyOf(commands);
    }

    String label() {
        return name.isEmpty() ? Integer.toString(index) : name;
    }

    int line() {
        return from.line();
    }

    /** Before substitution. */
    String base() {
        return Words.plain(from.arguments()).get(0);
    }

    /** Before substitution, "" when it is not given. */
    String platform() {
        return from.flags().value("platform").orElse("");
    }
}
