package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a Dockerfile to instructions: continuations, comments and empty lines inside them, heredocs. */
final class InstructionReader {
    private final List<String> lines;
    private final char escape;
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<DockerfileWarning> warnings = new ArrayList<>();
    private int next;

    InstructionReader(List<String> lines, char escape) {
        this.lines = lines;
        this.escape = escape;
    }

    List<Instruction> read() throws DockerfileException {
        while (next < lines.size()) {
            readOne();
        }
        return List.copyOf(instructions);
    }

    List<DockerfileWarning> warnings() {
        return List.copyOf(warnings);
    }

    private void readOne() throws DockerfileException {
        String line = GoText.trimStart(withoutEnd(lines.get(next++)));
        int firstLine = next;
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String text = join(line, firstLine);
        if (GoText.trim(text).isEmpty()) {
            return;
        }
        Instruction instruction = Instruction.parse(text, escape, firstLine);
        String inline = instruction.mayHaveHeredocs(escape) ? readHeredocs(text, firstLine) : "";
        instructions.add(instruction.until(next, inline));
    }

    private String join(String first, int firstLine) {
        StringBuilder text = new StringBuilder();
        String line = first;
        boolean goesOn = cutContinuation(line, text);
        boolean emptyLine = false;
        while (goesOn && next < lines.size()) {
            line = withoutEnd(lines.get(next++));
            String start = GoText.trimStart(line);
            if (start.isEmpty()) {
                emptyLine = true;
            } else if (!start.startsWith("#")) {
                goesOn = cutContinuation(line, text);
            }
        }
        if (emptyLine) {
            warnings.add(new DockerfileWarning(
                    firstLine, "an empty line inside an instruction: newer engines will refuse it"));
        }
        return text.toString();
    }

    /** An escape before the last escape makes it an ordinary character. */
    private boolean cutContinuation(String line, StringBuilder text) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        boolean goesOn = end > 0 && line.charAt(end - 1) == escape && (end == 1 || line.charAt(end - 2) != escape);
        text.append(goesOn ? line.substring(0, end - 1) : line);
        return goesOn;
    }

    private String readHeredocs(String text, int firstLine) throws DockerfileException {
        StringBuilder inline = new StringBuilder("\n");
        for (Heredoc heredoc : Heredoc.announcedBy(text)) {
            do {
                if (next >= lines.size()) {
                    throw new DockerfileException(
                            firstLine,
                            "the inline file <<" + heredoc.name() + " does not end: write " + heredoc.name()
                                    + " alone on a line");
                }
                inline.append(lines.get(next));
            } while (!heredoc.endsAt(lines.get(next++)));
        }
        return inline.length() == 1 ? "" : inline.toString();
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }
}
