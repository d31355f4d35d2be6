package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Entry;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Mapping;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import io.jenkins.plugins.stet.core.manifest.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One map of the manifest, read key by key; a value of the wrong type is reported and taken as not given. */
final class Section {
    private final Mapping mapping;
    private final String name;
    private final @Nullable Section parent;
    private final Problems problems;

    /** @param owner in words, for instance <code>service 'backend'</code> */
    Section(Mapping mapping, String owner, Problems problems) {
        this.mapping = mapping;
        this.name = owner;
        this.parent = null;
        this.problems = problems;
    }

    private Section(Mapping mapping, String key, Section parent) {
        this.mapping = mapping;
        this.name = key;
        this.parent = parent;
        this.problems = parent.problems;
    }

    /** In words. Made when it is asked for: most sections are right, and then nobody asks. */
    String owner() {
        return parent == null ? name : parent.named(name);
    }

    private String named(String key) {
        return "'" + key + "' of " + owner();
    }

    Problems problems() {
        return problems;
    }

    Position position() {
        return mapping.position();
    }

    Iterable<Entry> entries() {
        return mapping.entries().values();
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    Position positionOf(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.position() : entry.value().position();
    }

    /** The same map without the keys that anyone may add. */
    Section withoutPrefix(String free) {
        Map<String, Entry> rest = new LinkedHashMap<>(mapping.entries());
        rest.keySet().removeIf(key -> key.startsWith(free));
        return new Section(new Mapping(mapping.position(), rest, mapping.cost()), owner(), problems);
    }

    void refuseUnknown(List<String> known) {
        for (Entry entry : entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                problems.error(entry.key().position(), "unknown key '" + key + "' in " + owner() + advice(key, known));
            }
        }
    }

    private static String advice(String key, List<String> known) {
        return Suggestions.nearest(key, known)
                .map(near -> "; did you mean '" + near + "'?")
                .or(() -> ManifestKeys.homeOf(key).map(home -> "; '" + key + "' belongs " + home))
                .orElseGet(() -> "; known are: " + String.join(", ", known));
    }

    Optional<YamlNode> node(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** A text: any scalar as written, but neither a missing value nor true or false. */
    Optional<Scalar> text(String key) {
        Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        return isText(entry.value()) ? Optional.of((Scalar) entry.value()) : notText(entry.value(), named(key));
    }

    Optional<Boolean> bool(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof Scalar scalar && scalar.isBoolean()) {
            return Optional.of(scalar.isTrue());
        }
        node.ifPresent(wrong -> wrongType(wrong, named(key), "true or false"));
        return Optional.empty();
    }

    /** The texts of a list; nothing when the key is not given. */
    Optional<List<Scalar>> texts(String key) {
        Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        YamlNode node = entry.value();
        if (!(node instanceof Sequence list)) {
            wrongType(node, named(key), "a list; write " + key + ": [" + example(node) + "]");
            return Optional.empty();
        }
        List<Scalar> texts = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (isText(item)) {
                texts.add((Scalar) item);
            } else {
                notText(item, "an entry of " + named(key));
            }
        }
        return Optional.of(texts);
    }

    void refuse(Scalar value, String key, List<String> known) {
        problems.error(
                value.position(),
                "'" + value.text() + "' is no value for '" + key + "' of " + owner()
                        + Suggestions.didYouMeanOneOf(value.text(), known));
    }

    /** A map below; an empty one when the key is not given or has no value. */
    Section section(String key) {
        Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return new Section(Mapping.empty(position()), key, this);
        }
        return new Section(
                entry.value() instanceof Mapping map ? map : asMapping(entry.value(), named(key)), key, this);
    }

    Mapping asMapping(YamlNode node, String what) {
        if (node instanceof Mapping map) {
            return map;
        }
        if (!(node instanceof Scalar scalar && scalar.isNull())) {
            wrongType(node, what, "a map ('key: value' lines)");
        }
        return Mapping.empty(node.position());
    }

    private static boolean isText(YamlNode node) {
        return node instanceof Scalar scalar && !scalar.isNull() && !scalar.isBoolean();
    }

    private Optional<Scalar> notText(YamlNode node, String what) {
        String advice = node instanceof Scalar scalar && scalar.isBoolean()
                ? "a text; put it in quotes if you mean it"
                : "a text";
        wrongType(node, what, advice);
        return Optional.empty();
    }

    private void wrongType(YamlNode node, String what, String wanted) {
        problems.error(node.position(), what + " is " + node.describe() + " but must be " + wanted);
    }

    private static String example(YamlNode node) {
        return node instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }
}
