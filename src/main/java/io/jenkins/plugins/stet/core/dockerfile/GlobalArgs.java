package io.jenkins.plugins.stet.core.dockerfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The arguments before the first FROM with the predefined ones, and which of them make up the value of another. */
final class GlobalArgs implements Variables {
    private final AnalysisRequest request;
    private final Platform platform;
    private final String targetStage;
    private final Map<String, Variable> values = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();

    private GlobalArgs(AnalysisRequest request, Platform platform, String targetStage) {
        this.request = request;
        this.platform = platform;
        this.targetStage = targetStage;
    }

    static GlobalArgs read(Dockerfile dockerfile, AnalysisRequest request, Platform platform, String targetStage)
            throws DockerfileException {
        GlobalArgs args = new GlobalArgs(request, platform, targetStage);
        for (Instruction instruction : dockerfile.globalArgs()) {
            for (ArgDeclaration declaration : ArgDeclaration.parse(instruction, dockerfile.escape())) {
                args.declare(declaration, dockerfile.escape());
            }
        }
        return args;
    }

    private Set<String> partsOf(String name) {
        Set<String> known = parts.get(name);
        if (known == null) {
            known = new TreeSet<>();
            parts.put(name, known);
        }
        return known;
    }

    private void declare(ArgDeclaration declaration, char escape) {
        String name = declaration.name();
        Set<String> before = partsOf(name);
        Variable given = request.given(name);
        if (!given.isUnset()) {
            values.put(name, given);
        } else if (declaration.hasDefault()) {
            Substitution substitution = new Substitution(escape);
            values.put(
                    name, substitution.expand(declaration.defaultText(), this).asVariable());
            before.addAll(substitution.lookedUp());
        }
    }

    @Override
    public Variable get(String name) {
        if (values.containsKey(name)) {
            return values.get(name);
        }
        Variable predefined = PredefinedArgs.valueOf(name, platform, targetStage);
        return !predefined.isUnset() && !request.given(name).isUnset() ? request.given(name) : predefined;
    }

    /** The names and all that their values are made of. */
    SortedSet<String> withParts(Set<String> names) {
        SortedSet<String> all = new TreeSet<>();
        for (String name : names) {
            addWithParts(name, all);
        }
        return all;
    }

    private void addWithParts(String name, Set<String> all) {
        if (all.add(name)) {
            for (String part : parts.getOrDefault(name, Set.of())) {
                addWithParts(part, all);
            }
        }
    }
}
