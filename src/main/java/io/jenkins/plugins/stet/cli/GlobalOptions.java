package io.jenkins.plugins.stet.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The words that every command understands, before or after its own name. */
@Command(
        name = "stet",
        description = "Finds out which services of a repository changed, and builds only those.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true)
final class GlobalOptions {
    @Option(names = "-C", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Change into DIR first.")
    private Path directory = Path.of("");

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The manifest; its directory is the repository's root. Default: stet.yaml")
    private String manifest = "stet.yaml";

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto, always or never. Default: auto, which is a terminal without NO_COLOR.")
    private ColorMode color = ColorMode.AUTO;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Write the result as JSON (UTF-8) to the standard output, and nothing else.")
    private boolean json;

    Path directory() {
        return directory;
    }

    String manifest() {
        return manifest;
    }

    ColorMode color() {
        return color;
    }

    boolean json() {
        return json;
    }
}
