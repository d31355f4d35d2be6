package io.jenkins.plugins.stet.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor accepts by the schema is what the reader accepts; the samples are JSON, which is YAML too. */
class SchemaSamplesTest {
    private static JsonNode schema;

    @BeforeAll
    static void readSchema() throws IOException {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("resources/stet.schema.json"))) {
            directory = directory.getParent();
        }
        schema = new ObjectMapper()
                .readTree(directory.resolve("resources/stet.schema.json").toFile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'context': 'x/y', 'dockerfile': 'x/D', 'target': 'app', 'image': 'host.example.com/a'",
                "'image': false",
                "'platforms': ['linux/amd64', 'native']",
                "'args': {'A': '1', 'B': 2, 'C': null}, 'volatileArgs': ['A'], 'secrets': ['npm']",
                "'inputs': {'include': ['/x'], 'only': [], 'exclude': ['**/*.md'], 'generated': ['t/*.jar']}",
                "'inputs': {'dependencies': ['*.lock'], 'config': ['/.env']}, 'tasks': {'test': {'include': ['t']}}",
                "'baseImages': 'rebuild', 'noCacheTiers': ['full', 'code'], 'maxAge': '30d'",
                "'builder': 'codebuild', 'category': 'gpu', 'codebuild': {'a': 1}, 'rollout': {'b': 2}",
                "'builder': 'auto', 'category': 'light', 'codebuild': null, 'rollout': [{'a': 1}, {}]"
            })
    void shouldBothAccept(String keys) {
        assertThat(isAcceptedBySchema(keys)).as("schema").isTrue();
        assertThat(problem(keys)).as("reader").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'contxt': 'x'",
                "'context': '/x'",
                "'context': ['x']",
                "'dockerfile': {'a': 1}",
                "'target': ['a']",
                "'image': true",
                "'image': ['a']",
                "'platforms': 'linux/amd64'",
                "'platforms': ['amd64']",
                "'platforms': []",
                "'args': ['A=1']",
                "'args': {'A B': '1'}",
                "'args': {'A': ['1']}",
                "'volatileArgs': 'A'",
                "'secrets': ['a b']",
                "'inputs': ['x']",
                "'inputs': {'includes': ['x']}",
                "'inputs': {'include': 'x'}",
                "'inputs': {'include': ['']}",
                "'tasks': ['test']",
                "'tasks': {'a b': {}}",
                "'tasks': {'test': {'exclude': ['x']}}",
                "'dependsOn': 'b'",
                "'dependsOn': ['a b']",
                "'baseImages': 'always'",
                "'baseImages': ['warn']",
                "'noCacheTiers': ['deploy']",
                "'noCacheTiers': 'code'",
                "'maxAge': '30'",
                "'maxAge': {'days': 30}",
                "'builder': 'dokcer'",
                "'builder': ['docker']",
                "'category': 'huge'",
                "'category': 'Light'",
                "'codebuild': 'yes'",
                "'codebuild': ['a']",
                "'rollout': 'sagemaker'",
                "'rollout': ['sagemaker']"
            })
    void shouldBothRefuse(String keys) {
        assertThat(isAcceptedBySchema(keys)).as("schema").isFalse();
        assertThat(problem(keys)).as("reader").startsWith("stet.yaml:1:");
    }

    @Test
    void shouldSuggestTheNearestValue() {
        assertThat(problem("'builder': 'dokcer'"))
                .contains("is no value for 'builder'")
                .contains("'docker'");
        assertThat(problem("'category': 'haevy'")).contains("'heavy'");
    }

    private static String document(String keys) {
        return "{'version': 1, 'services': {'a': {".replace('\'', '"') + keys.replace('\'', '"') + "}}}";
    }

    private static String problem(String keys) {
        try {
            ManifestReader.parse(new ManifestSource("stet.yaml", document(keys)));
            return "";
        } catch (ManifestException e) {
            return e.problems().get(0).toString();
        }
    }

    private static boolean isAcceptedBySchema(String keys) {
        try {
            return new SchemaCheck(schema).accepts(new ObjectMapper().readTree(document(keys)));
        } catch (IOException e) {
            throw new AssertionError(keys, e);
        }
    }
}
