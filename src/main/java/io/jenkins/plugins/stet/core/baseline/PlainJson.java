package io.jenkins.plugins.stet.core.baseline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as maps, lists, strings, numbers and booleans, in UTF-8; all there is of a JSON library here. */
public final class PlainJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private PlainJson() {}

    public static byte[] write(Map<String, ?> object) {
        try {
            return MAPPER.writeValueAsBytes(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is not plain data: " + e.getOriginalMessage(), e);
        }
    }

    /** The same for people: indented, with line feeds on every system. */
    public static String pretty(Map<String, ?> object) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is not plain data: " + e.getOriginalMessage(), e);
        }
    }

    /** @throws IOException when these bytes are not one JSON object */
    public static Map<String, Object> read(byte[] bytes) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<?, ?> read = MAPPER.readValue(bytes, Map.class);
        if (read == null) {
            throw new IOException("an object was expected, this is null");
        }
        read.forEach((key, value) -> object.put((String) key, value));
        return object;
    }
}
