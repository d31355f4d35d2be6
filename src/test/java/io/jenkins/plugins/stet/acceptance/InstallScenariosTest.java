package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.acceptance.jenkins.Http;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Acceptance
@Order(1)
class InstallScenariosTest {
    private static final List<String> STEPS = List.of("detectChanges", "cachedImageBuild", "ifChanged");

    @Test
    void shouldBeActiveInTheVersionOfTheFile(Sandbox sandbox) throws Exception {
        JsonNode plugins = sandbox.jenkins()
                .http()
                .json("pluginManager/api/json?depth=1&tree=plugins[shortName,version,active,enabled]");
        JsonNode stet = plugins.path("plugins").findParents("shortName").stream()
                .filter(plugin -> plugin.path("shortName").asText().equals("stet"))
                .findFirst()
                .orElseThrow();
        assertThat(stet.path("version").asText()).isEqualTo(version());
        assertThat(stet.path("active").asBoolean()).isTrue();
    }

    private static String version() throws IOException {
        try (JarFile hpi = new JarFile(Settings.hpi().toFile())) {
            return hpi.getManifest().getMainAttributes().getValue("Plugin-Version");
        }
    }

    @Test
    void shouldOfferItsStepsWithHelp(Sandbox sandbox) throws Exception {
        String reference = Http.checked(
                        "pipeline-syntax/html", sandbox.jenkins().http().get("pipeline-syntax/html"))
                .body();
        assertThat(reference).contains(STEPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"step.DetectChangesStep", "build.CachedImageBuildStep", "step.IfChangedStep"})
    void shouldGenerateSnippets(String step, Sandbox sandbox) throws Exception {
        String json = "{\"stapler-class\": \"io.jenkins.plugins.stet.jenkins." + step + "\", \"$class\":"
                + " \"io.jenkins.plugins.stet.jenkins." + step + "\", \"service\": \"backend\"}";
        String snippet = Http.checked(
                        step, sandbox.jenkins().http().post("pipeline-syntax/generateSnippet", Map.of("json", json)))
                .body();
        assertThat(snippet).containsAnyOf(STEPS.toArray(String[]::new));
    }

    @Test
    void shouldLeaveNoWarning(Sandbox sandbox) throws Exception {
        assertThat(ControllerLog.warnings(sandbox.jenkins())).isEmpty();
    }
}
