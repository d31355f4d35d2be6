package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts the instructions of a Dockerfile at each FROM. */
final class StageParser {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_.-]*");

    private final int lastLine;
    private final List<Instruction> globalArgs = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    StageParser(int lastLine) {
        this.lastLine = lastLine;
    }

    void read(List<Instruction> instructions) throws DockerfileException {
        int at = 0;
        while (at < instructions.size() && !isFrom(instructions.get(at))) {
            globalArgs.add(globalArg(instructions.get(at++)));
        }
        while (at < instructions.size()) {
            int end = at + 1;
            while (end < instructions.size() && !isFrom(instructions.get(end))) {
                end++;
            }
            int endLine = end < instructions.size() ? instructions.get(end).line() - 1 : lastLine;
            stages.add(stage(instructions.get(at), instructions.subList(at + 1, end), endLine));
            at = end;
        }
        if (stages.isEmpty()) {
            throw new DockerfileException(
                    Math.max(1, lastLine), "there is no FROM: begin with one, or with FROM scratch");
        }
    }

    private static boolean isFrom(Instruction instruction) {
        return instruction.keyword().equals("FROM");
    }

    private static Instruction globalArg(Instruction instruction) throws DockerfileException {
        if (!instruction.keyword().equals("ARG")) {
            throw new DockerfileException(
                    instruction.line(), instruction.keyword() + " stands before the first FROM, where only ARG may be");
        }
        return instruction;
    }

    private Stage stage(Instruction from, List<Instruction> commands, int endLine) throws DockerfileException {
        List<String> words = Words.plain(from.arguments());
        boolean named = words.size() == 3 && words.get(1).equalsIgnoreCase("as");
        if (words.size() != 1 && !named) {
            throw new DockerfileException(from.line(), "FROM takes an image and, if you like, AS and a name");
        }
        String name = named ? words.get(2).toLowerCase(Locale.ROOT) : "";
        if (named && !NAME.matcher(name).matches()) {
            throw new DockerfileException(
                    from.line(),
                    "\"" + words.get(2)
                            + "\" is no name for a stage: begin with a letter, then letters, digits, - _ .");
        }
        return new Stage(stages.size(), name, from, endLine, commands);
    }

    List<Instruction> globalArgs() {
        return List.copyOf(globalArgs);
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }
}
