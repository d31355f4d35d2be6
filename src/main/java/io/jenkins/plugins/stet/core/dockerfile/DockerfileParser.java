package io.jenkins.plugins.stet.core.dockerfile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text of a Dockerfile. */
public final class DockerfileParser {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern OWN_SYNTAX =
            Pattern.compile("(docker\\.io/)?docker/dockerfile(:[A-Za-z0-9_.-]+)?(@sha256:[0-9a-f]{64})?");

    private DockerfileParser() {}

    /** @throws DockerfileException when no engine would build it */
    public static Dockerfile parse(byte[] content) throws DockerfileException {
        return parse(new String(content, StandardCharsets.UTF_8));
    }

    /** @throws DockerfileException when no engine would build it */
    public static Dockerfile parse(String content) throws DockerfileException {
        List<String> lines = lines(content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content);
        Optional<Directives.Directive> syntax = Directives.syntax(lines);
        if (syntax.isPresent() && !isOwnSyntax(syntax.get().value())) {
            return new Dockerfile(lines, syntax.get());
        }
        char escape = Directives.read(lines).escape();
        InstructionReader reader = new InstructionReader(lines, escape);
        StageParser parsed = new StageParser(lines.size());
        parsed.read(reader.read());
        return new Dockerfile(lines, escape, parsed, reader.warnings());
    }

    /** One instruction of an image's ONBUILD. */
    static Instruction parseTrigger(String text, int line) throws DockerfileException {
        List<Instruction> instructions = new InstructionReader(lines(text), '\\').read();
        if (instructions.size() != 1) {
            throw new DockerfileException(line, "the trigger \"" + text + "\" is not one instruction");
        }
        return instructions.get(0).at(line);
    }

    static boolean isOwnSyntax(String syntax) {
        return OWN_SYNTAX.matcher(syntax).matches();
    }

    /** With their ends, which belong to inline files. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
