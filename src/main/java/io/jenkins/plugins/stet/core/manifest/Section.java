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

/** One map of the manifest, read key by key; a value of the wrong type is reported and taken as not given. */
final class Section {
    private final Mapping mapping;
    private final String owner;
    private final Problems problems;

    /** @param owner in words, for instance <code>service 'backend'</code> */
    Section(Mapping mapping, String owner, Problems problems) {
        this.mapping = mapping;
        this.owner = owner;
        this.problems = problems;
    }

    String owner() {
        return owner;
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
        return entry(key).map(entry -> entry.value().position()).orElse(mapping.position());
    }

    /** The same map without the keys that anyone may add. */
    Section withoutPrefix(String free) {
        Map<String, Entry> rest = new LinkedHashMap<>(mapping.entries());
        rest.keySet().removeIf(key -> key.startsWith(free));
        return new Section(new Mapping(mapping.position(), rest, mapping.cost()), owner, problems);
    }

    void refuseUnknown(List<String> known) {
        for (Entry entry : entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                problems.error(entry.key().position(), "unknown key '" + key + "' in " + owner + advice(key, known));
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
        return entry(key).map(Entry::value);
    }

    /** A text: any scalar as written, but neither a missing value nor true or false. */
    Optional<Scalar> text(String key) {
        return node(key).flatMap(node -> asText(node, "'" + key + "' of " + owner));
    }

    Optional<Boolean> bool(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof Scalar scalar && scalar.isBoolean()) {
            return Optional.of(scalar.isTrue());
        }
        node.ifPresent(wrong -> wrongType(wrong, "'" + key + "' of " + owner, "true or false"));
        return Optional.empty();
    }

    /** The texts of a list; nothing when the key is not given. */
    Optional<List<Scalar>> texts(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof Sequence list)) {
            wrongType(
                    node.get(),
                    "'" + key + "' of " + owner,
                    "a list; write " + key + ": [" + example(node.get()) + "]");
            return Optional.empty();
        }
        List<Scalar> texts = new ArrayList<>();
        list.items().forEach(item -> asText(item, "an entry of '" + key + "' of " + owner)
                .ifPresent(texts::add));
        return Optional.of(texts);
    }

    void refuse(Scalar value, String key, List<String> known) {
        problems.error(
                value.position(),
                "'" + value.text() + "' is no value for '" + key + "' of " + owner
                        + Suggestions.didYouMeanOneOf(value.text(), known));
    }

    /** A map below; an empty one when the key is not given or has no value. */
    Section section(String key) {
        String name = "'" + key + "' of " + owner;
        return new Section(
                node(key).map(node -> asMapping(node, name)).orElse(Mapping.empty(position())), name, problems);
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

    Optional<Scalar> asText(YamlNode node, String what) {
        if (node instanceof Scalar scalar && !scalar.isNull() && !scalar.isBoolean()) {
            return Optional.of(scalar);
        }
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

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(mapping.entries().get(key));
    }
}
