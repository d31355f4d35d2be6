package io.jenkins.plugins.stet.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The commands in the order in which help lists them. */
final class Commands {
    private Commands() {}

    static Map<String, StetCommand> of(Session session) {
        Map<String, StetCommand> commands = new LinkedHashMap<>();
        commands.put("detect", new DetectCommand(session));
        return commands;
    }
}
