package io.jenkins.plugins.stet.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands in the order in which help lists them. */
final class Commands {
    private final Map<String, StetCommand> byName = new LinkedHashMap<>();

    static {
        // Values are texts and flags. For times and paths picocli would load and prepare classes at each start.
        System.setProperty("picocli.converters.excludes", "java.*");
    }

    Commands() {
        byName.put("detect", new DetectCommand());
        byName.put("explain", new ExplainCommand());
        byName.put("build", new BuildCommand());
        byName.put("run", new RunCommand());
        byName.put("passed", new PassedCommand());
        byName.put("adopt", new AdoptCommand());
        byName.put("forget", new ForgetCommand());
        byName.put("status", new StatusCommand());
        byName.put("images", new ImagesCommand());
        byName.put("cleanup", new CleanupCommand());
        byName.put("doctor", new DoctorCommand());
    }

    StetCommand named(String name) {
        StetCommand command = byName.get(name);
        if (command == null) {
            throw new IllegalArgumentException("no command is called " + name);
        }
        return command;
    }

    /** Only the commands that the words can mean are declared, all of them where help or a suggestion may be due. */
    CommandSpec specFor(List<String> words) {
        CommandSpec root = spec("stet", "Finds out which services of a repository changed, and builds only those.");
        root.usageMessage().synopsisSubcommandLabel("COMMAND");
        boolean all = Collections.disjoint(words, byName.keySet()) || words.contains("--help") || words.contains("-h");
        for (Map.Entry<String, StetCommand> command : byName.entrySet()) {
            String name = command.getKey();
            if (all || words.contains(name)) {
                root.addSubcommand(name, spec(name, command.getValue()));
            }
        }
        return root;
    }

    /**
     * What the usual words mean, a command and what belongs to it, found without its siblings in half the time. Nothing
     * where help or a complaint is due: those are told with {@link #specFor}.
     */
    Optional<ParseResult> understood(List<String> words) {
        if (words.isEmpty() || !byName.containsKey(words.get(0))) {
            return Optional.empty();
        }
        CommandSpec spec = spec(words.get(0), named(words.get(0)));
        try {
            ParseResult parsed = new CommandLine(spec)
                    .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
            boolean answered = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
            return answered ? Optional.empty() : Optional.of(parsed);
        } catch (ParameterException toBeTold) {
            return Optional.empty();
        }
    }

    private static CommandSpec spec(String name, StetCommand command) {
        CommandSpec spec = spec(name, command.description());
        command.declareOn(spec);
        return spec;
    }

    private static CommandSpec spec(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name).version("stet " + Version.text());
        spec.usageMessage().description(description).autoWidth(true);
        GlobalWords.declareOn(spec);
        return spec;
    }
}
