package io.jenkins.plugins.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What every command understands, before or after its own name. */
record GlobalWords(String directory, String manifest, ColorMode color, boolean json) {
    static void declareOn(CommandSpec spec) {
        spec.addOption(Words.text("-C", "DIR", "Change into DIR first."));
        spec.addOption(Words.text(
                "--manifest", "FILE", "The manifest; its directory is the repository's root. Default: stet.yaml"));
        spec.addOption(Words.text(
                "--color", "WHEN", "auto, always or never. Default: auto, which is on a terminal without NO_COLOR."));
        spec.addOption(Words.flag("--json", "Write the result as JSON, and nothing else, to the standard output."));
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
    }

    /** The words nearest to the end win. */
    static GlobalWords of(ParseResult words) throws CliException {
        return new GlobalWords(
                last(words, "-C").orElse(""),
                last(words, "--manifest").orElse("stet.yaml"),
                color(last(words, "--color").orElse("auto")),
                asksForJson(words));
    }

    private static Optional<String> last(ParseResult words, String name) {
        Optional<String> last = Optional.empty();
        for (ParseResult level : levels(words)) {
            Optional<String> text = Words.text(level, name);
            last = text.isPresent() ? text : last;
        }
        return last;
    }

    private static boolean asksForJson(ParseResult words) {
        for (ParseResult level : levels(words)) {
            if (Words.isSet(level, "--json")) {
                return true;
            }
        }
        return false;
    }

    private static List<ParseResult> levels(ParseResult words) {
        List<ParseResult> levels = new ArrayList<>();
        for (ParseResult at = words; at != null; at = at.subcommand()) {
            levels.add(at);
        }
        return levels;
    }

    private static ColorMode color(String text) throws CliException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "auto" -> ColorMode.AUTO;
            case "always" -> ColorMode.ALWAYS;
            case "never" -> ColorMode.NEVER;
            default ->
                throw CliException.wrongUse("'" + text + "' is no value for --color", "Write auto, always or never.");
        };
    }
}
