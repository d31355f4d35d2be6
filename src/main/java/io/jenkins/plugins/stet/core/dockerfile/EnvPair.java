package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** One assignment of an ENV, before substitution. */
record EnvPair(String name, String value) {
    static List<EnvPair> parse(Instruction instruction, char escape) throws DockerfileException {
        List<String> words = Words.quoted(instruction.arguments(), escape);
        if (words.isEmpty()) {
            throw new DockerfileException(instruction.line(), "ENV names no variable");
        }
        if (!words.get(0).contains("=")) {
            return List.of(oldForm(instruction));
        }
        List<EnvPair> pairs = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new DockerfileException(
                        instruction.line(), "\"" + word + "\" in ENV is not NAME=value: quote values with blanks");
            }
            pairs.add(new EnvPair(word.substring(0, equals), word.substring(equals + 1)));
        }
        return pairs;
    }

    /** {@code ENV NAME all the rest}. */
    private static EnvPair oldForm(Instruction instruction) throws DockerfileException {
        List<String> parts = Words.firstAndRest(instruction.arguments());
        if (parts.size() < 2) {
            throw new DockerfileException(
                    instruction.line(), "ENV " + parts.get(0) + " has no value: write NAME=value");
        }
        return new EnvPair(parts.get(0), parts.get(1));
    }
}
