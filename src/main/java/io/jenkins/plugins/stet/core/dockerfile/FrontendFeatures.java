package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which version of Docker's frontend brought what an instruction uses. */
final class FrontendFeatures {
    private static final Pattern TRIMMING = Pattern.compile("\\$\\{[A-Za-z0-9_]+[#%/?]|\\$\\{[A-Za-z0-9_]+:\\?");
    private static final Pattern OCTAL = Pattern.compile("[0-7]+|.*\\$.*");
    private static final List<String> SUBSTITUTED = List.of("FROM", "ADD", "COPY", "ENV", "ARG", "LABEL", "WORKDIR");

    private FrontendFeatures() {}

    static List<MinimumFrontend> of(Instruction instruction, char escape) {
        List<MinimumFrontend> uses = new ArrayList<>();
        int line = instruction.line();
        for (Flags.Flag flag : instruction.flags().all()) {
            int minor = minorFor(instruction.keyword(), flag);
            if (minor > 0) {
                uses.add(new MinimumFrontend(1, minor, line, instruction.keyword() + " --" + flag.name()));
            }
        }
        if (instruction.mayHaveHeredocs(escape)
                && !Heredoc.announcedBy(instruction.arguments()).isEmpty()) {
            uses.add(new MinimumFrontend(1, 4, line, "an inline file"));
        }
        if (SUBSTITUTED.contains(instruction.keyword())
                && instruction.arguments().contains("${")
                && TRIMMING.matcher(instruction.arguments()).find()) {
            uses.add(new MinimumFrontend(1, 7, line, "${name#...} and its like"));
        }
        return uses;
    }

    private static int minorFor(String keyword, Flags.Flag flag) {
        return switch (keyword + " " + flag.name()) {
            case "ADD keep-git-dir" -> 1;
            case "RUN mount" -> 2;
            case "ADD chmod", "COPY chmod" -> OCTAL.matcher(flag.value()).matches() ? 2 : 14;
            case "RUN network" -> 3;
            case "ADD link", "COPY link" -> 4;
            case "ADD checksum" -> 6;
            case "RUN device" -> 14;
            case "ADD unpack" -> 17;
            case "ADD exclude", "COPY exclude" -> 19;
            case "COPY parents", "RUN security" -> 20;
            default -> 0;
        };
    }
}
