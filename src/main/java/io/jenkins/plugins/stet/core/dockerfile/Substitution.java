package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Expands words of a Dockerfile and remembers which names were looked up on the way. */
final class Substitution {
    private final char escape;
    private final SortedSet<String> lookedUp = new TreeSet<>();

    Substitution(char escape) {
        this.escape = escape;
    }

    Expansion expand(String word, Variables variables) {
        Recording recording = new Recording(variables);
        try {
            String text = new ShellWord(word, new ShellWord.Mode(escape, false, false), recording).expand();
            return recording.unknown.isEmpty()
                    ? new Expansion.Known(text)
                    : new Expansion.Unknown(recording.unknown.get(0));
        } catch (SubstitutionException e) {
            return new Expansion.Unknown("\"" + word + "\" cannot be substituted: " + e.getMessage());
        }
    }

    SortedSet<String> lookedUp() {
        return lookedUp;
    }

    // no function: the two threads that meet it first would both make its class at each start
    private final class Recording implements Variables {
        private final Variables variables;
        private final List<String> unknown = new ArrayList<>();

        Recording(Variables variables) {
            this.variables = variables;
        }

        @Override
        public Variable get(String name) {
            lookedUp.add(name);
            Variable variable = variables.get(name);
            if (variable instanceof Variable.Unknown cause) {
                unknown.add("$" + name + " is not known: " + cause.why());
            }
            return variable;
        }
    }
}
