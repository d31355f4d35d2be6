package io.jenkins.plugins.stet.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editors and the reader must not tell two stories. */
class ManifestSchemaTest {
    private static JsonNode schema;

    private static String documentation;

    @BeforeAll
    static void readSchema() throws IOException {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("resources/stet.schema.json"))) {
            directory = directory.getParent();
        }
        documentation = Files.readString(directory.resolve("docs/manifest.md"));
        schema = new ObjectMapper()
                .readTree(directory.resolve("resources/stet.schema.json").toFile());
    }

    @Test
    void shouldKnowExactlyTheKeysOfTheReader() {
        assertThat(keys("/properties")).containsExactlyInAnyOrderElementsOf(ManifestKeys.TOP);
        assertThat(keys("/definitions/service/properties")).containsExactlyInAnyOrderElementsOf(ManifestKeys.SERVICE);
        assertThat(keys("/definitions/inputs/properties")).containsExactlyInAnyOrderElementsOf(ManifestKeys.INPUTS);
        assertThat(keys("/definitions/task/properties")).containsExactlyInAnyOrderElementsOf(ManifestKeys.TASK);
    }

    @Test
    void shouldBeExplainedKeyByKey() {
        List<String> keys = new ArrayList<>(ManifestKeys.TOP);
        keys.addAll(ManifestKeys.SERVICE);
        keys.addAll(ManifestKeys.INPUTS);

        assertThat(keys).allSatisfy(key -> assertThat(documentation).contains("`" + key + "`"));
    }

    @ParameterizedTest
    @CsvSource({"''", "/definitions/service", "/definitions/inputs", "/definitions/task"})
    void shouldRefuseUnknownKeys(String pointer) {
        assertThat(schema.at(pointer + "/additionalProperties").isBoolean()).isTrue();
        assertThat(schema.at(pointer + "/additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void shouldKnowTheSameValues() {
        assertThat(values("/definitions/service/properties/baseImages/enum"))
                .containsExactlyElementsOf(Arrays.stream(BaseImagePolicy.values())
                        .map(BaseImagePolicy::text)
                        .toList());
        assertThat(values("/definitions/service/properties/noCacheTiers/items/enum"))
                .containsExactlyElementsOf(
                        PolicyReader.BUILDING.stream().map(Tier::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"30d", "2w", "never", "0d", "30", "1d12h", "1000000d"})
    void shouldAgreeAboutAges(String age) {
        Pattern pattern = Pattern.compile(
                schema.at("/definitions/service/properties/maxAge/pattern").asText());

        assertThat(pattern.matcher(age).find()).isEqualTo(MaxAge.parse(age).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "linux/amd64",
        "linux/arm64/v8",
        "native",
        "amd64",
        "Linux/amd64",
        "linux/x86_64",
        "linux",
        "linux/amd64/"
    })
    void shouldAgreeAboutPlatforms(String platform) {
        Pattern pattern = Pattern.compile(schema.at("/definitions/service/properties/platforms/items/pattern")
                .asText());

        assertThat(pattern.matcher(platform).find())
                .isEqualTo(PlatformRules.flawOf(platform).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"backend", "a..b", "-a", "a/b", "0", "A.b_c-d"})
    void shouldAgreeAboutNames(String name) {
        Pattern pattern = Pattern.compile(schema.at("/definitions/id/pattern").asText());

        assertThat(pattern.matcher(name).find()).isEqualTo(ServiceId.isValid(name));
    }

    private static List<String> keys(String pointer) {
        List<String> keys = new ArrayList<>();
        schema.at(pointer).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> values(String pointer) {
        List<String> values = new ArrayList<>();
        schema.at(pointer).forEach(value -> values.add(value.asText()));
        return values;
    }
}
