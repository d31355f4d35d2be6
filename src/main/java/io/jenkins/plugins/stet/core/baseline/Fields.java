package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a stored object strictly: what is not there or of another kind makes the whole record unusable. */
final class Fields {
    private final Map<?, ?> object;

    private Fields(Map<?, ?> object) {
        this.object = object;
    }

    static Fields of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw new IllegalArgumentException("an object was expected");
    }

    boolean has(String name) {
        return object.get(name) != null;
    }

    String text(String name) {
        return as(String.class, name);
    }

    long number(String name) {
        return as(Long.class, name);
    }

    double decimal(String name) {
        return as(Number.class, name).doubleValue();
    }

    Fields object(String name) {
        return of(as(Map.class, name));
    }

    MarkedImage image(String name) {
        return has(name) ? MarkedImage.of(new Digest(text(name))) : MarkedImage.withoutDigest();
    }

    <T> List<T> list(String name, Function<Object, T> reader) {
        List<T> result = new ArrayList<>();
        for (Object each : as(List.class, name)) {
            result.add(reader.apply(required(name, each)));
        }
        return result;
    }

    <V> SortedMap<String, V> map(String name, Function<Object, V> reader) {
        SortedMap<String, V> result = new TreeMap<>();
        Map<?, ?> entries = as(Map.class, name);
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            result.put(asText(required(name, entry.getKey())), reader.apply(required(name, entry.getValue())));
        }
        return result;
    }

    SortedMap<String, String> texts(String name) {
        return map(name, Fields::asText);
    }

    static String asText(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a text was expected");
    }

    private <T> T as(Class<T> type, String name) {
        Object value = required(name, object.get(name));
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is not a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private static Object required(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        return value;
    }
}
