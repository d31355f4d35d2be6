package io.jenkins.plugins.stet.core.image.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An object of a file that another process wrote: whatever is missing or of another kind is an error that names it. */
record WorkFields(JsonNode node, String where) {
    String text(String name) throws IOException {
        JsonNode value = field(name);
        if (!value.isTextual()) {
            throw wrong(name, "a text");
        }
        return value.textValue();
    }

    long number(String name) throws IOException {
        JsonNode value = field(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(name, "a number");
        }
        return value.longValue();
    }

    boolean truth(String name) throws IOException {
        JsonNode value = field(name);
        if (!value.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return value.booleanValue();
    }

    WorkFields object(String name) throws IOException {
        JsonNode value = field(name);
        if (!value.isObject()) {
            throw wrong(name, "an object");
        }
        return new WorkFields(value, where + "." + name);
    }

    List<WorkFields> objects(String name) throws IOException {
        List<WorkFields> objects = new ArrayList<>();
        for (JsonNode element : array(name)) {
            objects.add(new WorkFields(element, where + "." + name + "[" + objects.size() + "]"));
        }
        return objects;
    }

    List<String> texts(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(name)) {
            texts.add(element.asText());
        }
        return texts;
    }

    Map<String, String> map(String name) throws IOException {
        Map<String, String> map = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : object(name).node().properties()) {
            map.put(entry.getKey(), entry.getValue().asText());
        }
        return map;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    IOException wrong(String name, String expected) {
        return new IOException(where + ": '" + name + "' is not " + expected);
    }

    private JsonNode array(String name) throws IOException {
        JsonNode value = field(name);
        if (!value.isArray()) {
            throw wrong(name, "a list");
        }
        return value;
    }

    private JsonNode field(String name) throws IOException {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IOException(where + ": '" + name + "' is missing");
        }
        return value;
    }
}
