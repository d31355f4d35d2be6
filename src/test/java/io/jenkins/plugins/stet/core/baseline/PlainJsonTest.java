package io.jenkins.plugins.stet.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {
    @Test
    void shouldReadWhatItWrites() throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", "größe \"\u0001\uD83D\uDE00");
        object.put("list", Arrays.asList(1L, Long.MAX_VALUE, 0.5, true, false, null, List.of(), Map.of()));
        object.put("nothing", null);

        assertThat(PlainJson.read(PlainJson.write(object))).isEqualTo(object);
        assertThat(PlainJson.read(PlainJson.pretty(object).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(object);
    }

    @Test
    void shouldIndentWithLineFeeds() {
        assertThat(PlainJson.pretty(Map.of("a", List.of(1, "b"))))
                .isEqualTo("{\n  \"a\" : [\n    1,\n    \"b\"\n  ]\n}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}x",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":}",
                "{\"a\":[1,]}",
                "{\"a\":99999999999999999999}",
                "{a:1}"
            })
    void shouldRefuseWhatIsNotOneObject(String text) {
        assertThatThrownBy(() -> PlainJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldRefuseBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> PlainJson.read("{\"a\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldRefuseDeepNesting() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatThrownBy(() -> PlainJson.read(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldRefuseWhatIsNotPlain() {
        assertThatThrownBy(() -> PlainJson.write(Map.of("a", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this is not plain data");
    }
}
