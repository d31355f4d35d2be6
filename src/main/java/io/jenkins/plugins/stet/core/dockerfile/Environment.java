package io.jenkins.plugins.stet.core.dockerfile;

import java.util.HashMap;
import java.util.Map;

/** The variables at one point of a stage: arguments, ENV and what the base image brings. */
final class Environment implements Variables {
    /** ENV outlives a stage's end in the image, an argument does not. */
    private record Entry(Variable variable, boolean fromEnv) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private Variable others;

    private Environment(Variable others) {
        this.others = others;
        entries.put("PATH", new Entry(new Variable.Unknown("the engine may set it"), false));
    }

    static Environment empty() {
        return new Environment(Variable.unset());
    }

    /** Any name may have a value. */
    static Environment unknown(String why) {
        return new Environment(new Variable.Unknown(why));
    }

    static Environment ofImage(ImageEnvironment image) {
        Environment environment = new Environment(image.others());
        image.values().forEach(environment::setEnv);
        return environment;
    }

    /** What outlives the last stage: arguments end with it. */
    ImageEnvironment ofBuiltImage() {
        Map<String, Variable> values = new HashMap<>();
        entries.forEach((name, entry) -> {
            if (entry.fromEnv()) {
                values.put(name, entry.variable());
            }
        });
        return new ImageEnvironment(values, others);
    }

    Environment copy() {
        Environment copy = new Environment(others);
        copy.entries.putAll(entries);
        return copy;
    }

    @Override
    public Variable get(String name) {
        Entry entry = entries.get(name);
        return entry == null ? others : entry.variable();
    }

    void setEnv(String name, Variable variable) {
        entries.put(name, new Entry(variable, true));
    }

    /** Engines disagree on whether an argument replaces an ENV of the same name. */
    void setArg(String name, Variable variable) {
        Entry before = entries.get(name);
        // a name of which nothing is known may be one that an ENV has set
        boolean maybeEnv = before == null ? !others.isUnset() : before.fromEnv();
        boolean disputed = maybeEnv && !get(name).equals(variable);
        Variable kept =
                disputed ? new Variable.Unknown("ARG and ENV both set it, and engines differ in which wins") : variable;
        entries.put(name, new Entry(kept, maybeEnv));
    }

    /** A name that cannot be told was set: from here on it may be any. */
    void setSomeName(String why) {
        entries.clear();
        others = new Variable.Unknown(why);
    }
}
