package io.jenkins.plugins.stet.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Words in, exit code out; whatever goes wrong ends as a message in the form that was asked for. */
final class Cli {
    private final Surroundings surroundings;

    Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(String... words) {
        Failures failures = new Failures(surroundings, asksForJson(words), errPalette(words));
        try {
            return commandLine(failures).execute(words);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failures.tell(defect(e)).number();
        }
    }

    private CommandLine commandLine(Failures failures) {
        GlobalOptions options = new GlobalOptions();
        Session session = new Session(surroundings, options);
        CommandLine line = new CommandLine(options);
        Commands.of(session).forEach((name, command) -> line.addSubcommand(name, command));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(writer(surroundings.out()));
        line.setErr(writer(surroundings.err()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                options.color().palette(surroundings.terminals().out(), surroundings.environment()) == Palette.COLOURED
                        ? CommandLine.Help.Ansi.ON
                        : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(
                (e, args) -> failures.tell(wrongWords(e)).number());
        line.setExecutionExceptionHandler(
                (e, command, parsed) -> failures.tell(failureOf(e)).number());
        return line;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static CliException wrongWords(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        List<String> near =
                e instanceof CommandLine.UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String advice = near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
        return CliException.wrongUse(
                String.valueOf(e.getMessage()), advice + "'" + command + " --help' tells what is understood.");
    }

    private static CliException failureOf(Exception e) {
        return e instanceof CliException known ? known : defect(e);
    }

    private static CliException defect(Throwable e) {
        if (e instanceof UncheckedIOException io) {
            return CliException.trouble(
                    "reading or writing failed: " + io.getMessage(), "See the disk and its permissions.");
        }
        String where = Stream.of(e.getStackTrace())
                .limit(8)
                .map(frame -> "\n        at " + frame)
                .reduce("", String::concat);
        return CliException.trouble(
                "stet failed by a defect of its own: " + e + where,
                "Nothing was skipped or recorded by this command. Please report it with these lines.");
    }

    /** Also where the words cannot be understood: whoever reads JSON wants the complaint as JSON. */
    private static boolean asksForJson(String... words) {
        return Stream.of(words).takeWhile(word -> !word.equals("--")).anyMatch("--json"::equals);
    }

    private Palette errPalette(String... words) {
        List<String> all = List.of(words);
        ColorMode mode = all.contains("--color=never") ? ColorMode.NEVER : ColorMode.AUTO;
        return (all.contains("--color=always") ? ColorMode.ALWAYS : mode)
                .palette(surroundings.terminals().err(), surroundings.environment());
    }
}
