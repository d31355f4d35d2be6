package io.jenkins.plugins.stet.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Words in, exit code out; whatever goes wrong ends as a message in the form that was asked for. */
final class Cli {
    private static final int FRAMES_OF_A_DEFECT = 8;

    private final Surroundings surroundings;
    private final Commands commands = new Commands();

    Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(String... words) {
        return answer(List.of(words)).number();
    }

    private ExitCode answer(List<String> words) {
        Failures failures = new Failures(surroundings, asksForJson(words), errPalette(words));
        try {
            return parseAndAnswer(words);
        } catch (CliException e) {
            return failures.tell(e);
        } catch (ParameterException e) {
            return failures.tell(wrongWords(e));
        } catch (SettingsException e) {
            return failures.tell(CliException.wrongUse(
                    "registries cannot be asked: " + e.getMessage(),
                    "Correct that setting, or ask nobody with --no-verify where the command has it."));
        } catch (UncheckedIOException e) {
            return failures.tell(CliException.trouble(
                    "reading or writing failed: " + e.getMessage(), "See the disk and its permissions."));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failures.tell(defect(e));
        }
    }

    private ExitCode parseAndAnswer(List<String> words) throws CliException {
        Optional<ParseResult> usual = commands.understood(words);
        if (usual.isPresent()) {
            return obey(usual.get(), GlobalWords.of(usual.get()));
        }
        CommandLine line = new CommandLine(commands.specFor(words));
        ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
        GlobalWords globals = GlobalWords.of(parsed);
        if (help(parsed, globals)) {
            return ExitCode.DONE;
        }
        if (!parsed.hasSubcommand()) {
            throw CliException.wrongUse("there is no command to obey", "'stet --help' lists them.");
        }
        return obey(parsed.subcommand(), globals);
    }

    private ExitCode obey(ParseResult own, GlobalWords globals) throws CliException {
        Session session = new Session(surroundings, globals);
        return session.tell(commands.named(own.commandSpec().name()).answer(session, own));
    }

    private boolean help(ParseResult parsed, GlobalWords globals) {
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine asked = last.commandSpec().commandLine();
        PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        Palette palette = globals.color().palette(surroundings.terminals().out(), surroundings.environment());
        CommandLine.Help.Ansi ansi = palette == Palette.COLOURED ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
        if (parsed.isUsageHelpRequested() || last.isUsageHelpRequested()) {
            asked.usage(out, ansi);
            return true;
        }
        if (parsed.isVersionHelpRequested() || last.isVersionHelpRequested()) {
            asked.printVersionHelp(out, ansi);
            return true;
        }
        return false;
    }

    private static CliException wrongWords(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        List<String> near =
                e instanceof CommandLine.UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String advice = near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
        return CliException.wrongUse(
                String.valueOf(e.getMessage()), advice + "'" + command + " --help' tells what is understood.");
    }

    private static CliException defect(Throwable e) {
        String where = Stream.of(e.getStackTrace())
                .limit(FRAMES_OF_A_DEFECT)
                .map(frame -> "\n        at " + frame)
                .collect(Collectors.joining());
        return CliException.trouble(
                "stet failed by a defect of its own: " + e + where,
                "Nothing was skipped because of it. Please report it with these lines.");
    }

    /** Also where the words cannot be understood: whoever reads JSON wants the complaint as JSON. */
    private static boolean asksForJson(List<String> words) {
        for (String word : words) {
            if (word.equals("--json") || word.startsWith("--json=")) {
                return true;
            }
            if (word.equals("--")) {
                return false;
            }
        }
        return false;
    }

    /** Also where the words cannot be understood; the last of them counts. */
    private Palette errPalette(List<String> words) {
        String text = String.join("=", words);
        int never = text.lastIndexOf("--color=never");
        int always = text.lastIndexOf("--color=always");
        ColorMode mode = never == always ? ColorMode.AUTO : never > always ? ColorMode.NEVER : ColorMode.ALWAYS;
        return mode.palette(surroundings.terminals().err(), surroundings.environment());
    }
}
