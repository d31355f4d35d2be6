package io.jenkins.plugins.stet.core.dockerfile;

import java.util.HashMap;
import java.util.Map;

/** The environment of an image, as far as it can be told without looking into the image. */
public final class ImageEnvironment {
    private final Map<String, Variable> values;
    private final Variable others;

    ImageEnvironment(Map<String, Variable> values, Variable others) {
        this.values = Map.copyOf(values);
        this.others = others;
    }

    /** Completely known. */
    public static ImageEnvironment of(Map<String, String> environment) {
        Map<String, Variable> values = new HashMap<>();
        environment.forEach((name, value) -> values.put(name, new Variable.Value(value)));
        return new ImageEnvironment(values, Variable.unset());
    }

    /** Any name may have any value. */
    static ImageEnvironment unknown(String why) {
        return new ImageEnvironment(Map.of(), new Variable.Unknown(why));
    }

    Map<String, Variable> values() {
        return values;
    }

    /** What a name is that {@link #values} does not hold. */
    Variable others() {
        return others;
    }
}
