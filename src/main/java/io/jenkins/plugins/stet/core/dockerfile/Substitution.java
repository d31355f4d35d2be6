package io.jenkins.plugins.stet.core.dockerfile;

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
        String[] unknown = new String[1];
        Variables recording = name -> {
            lookedUp.add(name);
            Variable variable = variables.get(name);
            if (variable instanceof Variable.Unknown cause && unknown[0] == null) {
                unknown[0] = "$" + name + " is not known: " + cause.why();
            }
            return variable;
        };
        try {
            String text = new ShellWord(word, new ShellWord.Mode(escape, false, false), recording).expand();
            return unknown[0] == null ? new Expansion.Known(text) : new Expansion.Unknown(unknown[0]);
        } catch (SubstitutionException e) {
            return new Expansion.Unknown("\"" + word + "\" cannot be substituted: " + e.getMessage());
        }
    }

    SortedSet<String> lookedUp() {
        return lookedUp;
    }
}
