package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a Dockerfile to the stages that a target needs, for engines that run every stage before the target. The lines
 * that stay are as they were, but for stages that are named by number.
 */
public final class DockerfileReducer {
    private final Dockerfile dockerfile;
    private final SortedSet<Integer> needed = new TreeSet<>();
    private boolean numbersInTriggers;

    private DockerfileReducer(Dockerfile dockerfile) {
        this.dockerfile = dockerfile;
    }

    /**
     * The whole text where nothing can be cut safely: in another frontend's language, or when a trigger of a base image
     * counts stages.
     *
     * @throws DockerfileException when no engine would build the target
     */
    public static String reduce(Dockerfile dockerfile, AnalysisRequest request) throws DockerfileException {
        String whole = String.join("", dockerfile.lines());
        if (dockerfile.isForeign()) {
            return whole;
        }
        DockerfileReducer reducer = new DockerfileReducer(dockerfile);
        reducer.findNeeded(request);
        return reducer.needed.size() == dockerfile.stages().size() ? whole : reducer.cut(whole);
    }

    private void findNeeded(AnalysisRequest request) throws DockerfileException {
        Stage target = dockerfile.target(request.target());
        for (String name : request.platforms()) {
            Platform platform = Platform.parse(name);
            GlobalArgs args = GlobalArgs.read(dockerfile, request, platform, target.name());
            FromReader fromReader = new FromReader(dockerfile, request, args, platform);
            for (ResolvedStage stage : TargetStages.reach(dockerfile, fromReader, target)) {
                needed.add(stage.stage().index());
                List<Instruction> triggers = stage.commands()
                        .subList(
                                0,
                                stage.commands().size()
                                        - stage.stage().commands().size());
                numbersInTriggers |= triggers.stream()
                        .flatMap(trigger -> FromReference.in(trigger).stream())
                        .anyMatch(FromReference::isNumber);
            }
        }
    }

    private String cut(String whole) throws DockerfileException {
        Map<Integer, Integer> numbers = new HashMap<>();
        needed.forEach(index -> numbers.put(index, numbers.size()));
        boolean moved =
                numbers.entrySet().stream().anyMatch(entry -> !entry.getKey().equals(entry.getValue()));
        if (moved && numbersInTriggers) {
            return whole;
        }
        List<String> lines = new ArrayList<>(dockerfile.lines());
        for (int index : needed) {
            for (Instruction command : dockerfile.stages().get(index).commands()) {
                renumber(command, numbers, lines);
            }
        }
        StringBuilder text = new StringBuilder();
        append(lines, 1, dockerfile.stages().get(0).line() - 1, text);
        needed.stream()
                .map(dockerfile.stages()::get)
                .forEach(stage -> append(lines, stage.line(), stage.endLine(), text));
        return text.toString();
    }

    private static void append(List<String> lines, int first, int last, StringBuilder text) {
        lines.subList(first - 1, last).forEach(text::append);
    }

    private static void renumber(Instruction command, Map<Integer, Integer> numbers, List<String> lines)
            throws DockerfileException {
        for (FromReference from : FromReference.in(command)) {
            if (from.isNumber()) {
                int number = Integer.parseInt(from.value());
                rewrite(command, from.value(), Integer.toString(numbers.getOrDefault(number, number)), lines);
            }
        }
    }

    /** Numbers have no characters that quotes or escapes would change, so the flag stands in one line as it is. */
    private static void rewrite(Instruction command, String before, String after, List<String> lines)
            throws DockerfileException {
        Pattern flag = Pattern.compile("(--from=[\"']?)" + Pattern.quote(before) + "(?![A-Za-z0-9])");
        for (int i = command.line() - 1; i < command.headEndLine(); i++) {
            Matcher matcher = flag.matcher(lines.get(i));
            if (matcher.find()) {
                lines.set(i, matcher.replaceFirst("$1" + after));
                return;
            }
        }
        throw new DockerfileException(
                command.line(),
                "--from=" + before + " is written over several lines: write it in one, or name the stage");
    }
}
