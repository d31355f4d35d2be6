package io.jenkins.plugins.stet.core.manifest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plain YAML data that remembers where it stands; values are not typed, each key decides how its text is read. */
sealed interface YamlNode {
    Position position();

    /** Nodes and characters below, counted as often as aliases repeat them. */
    long cost();

    /** In words, for messages about a wrong type. */
    String describe();

    record Scalar(Position position, String text, boolean plain) implements YamlNode {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
        private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

        boolean isNull() {
            return plain && NULLS.contains(text);
        }

        boolean isBoolean() {
            return plain && BOOLEANS.contains(text);
        }

        boolean isTrue() {
            return isBoolean() && text.charAt(0) != 'f' && text.charAt(0) != 'F';
        }

        @Override
        public long cost() {
            return 1L + text.length();
        }

        @Override
        public String describe() {
            return isNull() ? "no value" : "'" + text + "'";
        }
    }

    record Sequence(Position position, List<YamlNode> items, long cost) implements YamlNode {
        @Override
        public String describe() {
            return "a list";
        }
    }

    record Mapping(Position position, Map<String, Entry> entries, long cost) implements YamlNode {
        static Mapping empty(Position position) {
            return new Mapping(position, Map.of(), 1);
        }

        @Override
        public String describe() {
            return "a map";
        }
    }

    record Entry(Scalar key, YamlNode value) {
        long cost() {
            return key.cost() + value.cost();
        }
    }
}
