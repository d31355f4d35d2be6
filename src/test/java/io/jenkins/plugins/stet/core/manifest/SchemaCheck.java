package io.jenkins.plugins.stet.core.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** As much of JSON Schema as ours uses; a word that it does not know fails the test. */
record SchemaCheck(JsonNode root) {
    private static final Set<String> ANNOTATIONS = Set.of("$schema", "title", "description", "default", "definitions");

    boolean accepts(JsonNode value) {
        return accepts(root, value);
    }

    private boolean accepts(JsonNode schema, JsonNode value) {
        List<String> words = new ArrayList<>();
        schema.fieldNames().forEachRemaining(words::add);
        words.removeAll(ANNOTATIONS);
        return words.stream().allMatch(word -> accepts(schema, word, schema.get(word), value));
    }

    private boolean accepts(JsonNode schema, String word, JsonNode wanted, JsonNode value) {
        return switch (word) {
            case "$ref" -> accepts(root.at(wanted.asText().substring(1)), value);
            case "anyOf" -> stream(wanted).anyMatch(each -> accepts(each, value));
            case "const" -> wanted.equals(value);
            case "enum" -> stream(wanted).anyMatch(value::equals);
            case "type" ->
                wanted.isArray()
                        ? stream(wanted).anyMatch(each -> isOf(each.asText(), value))
                        : isOf(wanted.asText(), value);
            case "pattern" ->
                !value.isTextual()
                        || Pattern.compile(wanted.asText())
                                .matcher(value.asText())
                                .find();
            case "minLength" -> !value.isTextual() || value.asText().length() >= wanted.asInt();
            case "minItems" -> !value.isArray() || value.size() >= wanted.asInt();
            case "minProperties" -> !value.isObject() || value.size() >= wanted.asInt();
            case "items" -> !value.isArray() || stream(value).allMatch(each -> accepts(wanted, each));
            case "required" -> !value.isObject() || stream(wanted).allMatch(key -> value.has(key.asText()));
            case "propertyNames" ->
                value.properties().stream().allMatch(entry -> accepts(wanted, new TextNode(entry.getKey())));
            case "properties" ->
                value.properties().stream()
                        .filter(entry -> wanted.has(entry.getKey()))
                        .allMatch(entry -> accepts(wanted.get(entry.getKey()), entry.getValue()));
            case "patternProperties" -> true;
            case "additionalProperties" ->
                value.properties().stream()
                        .filter(entry -> isAdditional(schema, entry))
                        .allMatch(entry -> wanted.isBoolean() ? wanted.asBoolean() : accepts(wanted, entry.getValue()));
            default -> throw new AssertionError("the schema says '" + word + "', which this check does not know");
        };
    }

    private static boolean isAdditional(JsonNode schema, Map.Entry<String, JsonNode> entry) {
        return !schema.path("properties").has(entry.getKey())
                && schema.path("patternProperties").properties().stream()
                        .noneMatch(pattern -> Pattern.compile(pattern.getKey())
                                .matcher(entry.getKey())
                                .find());
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError("the schema says type '" + type + "'");
        };
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
