package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** One {@code NAME} or {@code NAME=default} of an ARG. */
record ArgDeclaration(String name, boolean hasDefault, String defaultText) {
    static List<ArgDeclaration> parse(Instruction instruction, char escape) throws DockerfileException {
        List<ArgDeclaration> declarations = new ArrayList<>();
        for (String word : Words.quoted(instruction.arguments(), escape)) {
            int equals = word.indexOf('=');
            if (equals == 0) {
                throw new DockerfileException(instruction.line(), "ARG " + word + " has no name before its '='");
            }
            declarations.add(
                    equals < 0
                            ? new ArgDeclaration(word, false, "")
                            : new ArgDeclaration(word.substring(0, equals), true, word.substring(equals + 1)));
        }
        if (declarations.isEmpty()) {
            throw new DockerfileException(instruction.line(), "ARG names no argument");
        }
        return declarations;
    }
}
