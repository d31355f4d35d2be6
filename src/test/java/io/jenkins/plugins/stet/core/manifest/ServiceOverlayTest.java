package io.jenkins.plugins.stet.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceOverlayTest {
    private static final String TEXT =
            """
            version: 1
            registry: registry.example.com/prod
            defaults:
              args: {LEVEL: "1"}
              secrets: [npmrc]
            services:
              base: {}
              app:
                image: prod-app
                target: build
                platforms: [linux/amd64]
                args: {A: x, B: y}
                inputs: {include: [/libs/**]}
                dependsOn: [base]
            """;

    private static ServiceOverlay over(String service, Map<String, String> texts) {
        return new ServiceOverlay(service, texts, Map.of(), List.of());
    }

    private static ManifestReading read(String text, ServiceOverlay overlay) throws ManifestException {
        return ManifestReader.parse(ManifestText.source(text), overlay);
    }

    private static ServiceSpec app(ServiceOverlay overlay) throws ManifestException {
        return read(TEXT, overlay).manifest().service(new ServiceId("app"));
    }

    @Test
    void shouldMergeArgumentsByName() throws Exception {
        ServiceOverlay overlay = new ServiceOverlay("app", Map.of(), Map.of("B", "1.10", "C", ""), List.of());

        assertThat(app(overlay).args())
                .containsExactlyInAnyOrderEntriesOf(Map.of("LEVEL", "1", "A", "x", "B", "1.10", "C", ""));
    }

    @Test
    void shouldKeepEverythingElse() throws Exception {
        ServiceSpec plain = app(ServiceOverlay.none());

        ServiceSpec changed = app(over("app", Map.of("target", "test")));

        assertThat(changed).isEqualTo(plain.withRecipe(plain.recipe().withTarget("test")));
    }

    @Test
    void shouldReplaceTextsAndPlatforms() throws Exception {
        ServiceOverlay overlay = new ServiceOverlay(
                "app", Map.of("context", "other", "image", "next"), Map.of(), List.of("linux/arm64"));

        ServiceSpec app = app(overlay);

        assertThat(app.platforms()).containsExactly("linux/arm64");
        assertThat(app.context()).isEqualTo("other");
        assertThat(app.dockerfile()).isEqualTo("other/Dockerfile");
        assertThat(app.image()).isEqualTo(ImageName.of("next"));
    }

    @Test
    void shouldLeaveOtherServicesAlone() throws Exception {
        ServiceId base = new ServiceId("base");

        assertThat(read(TEXT, over("app", Map.of("target", "test"))).manifest().service(base))
                .isEqualTo(ManifestText.read(TEXT).service(base));
    }

    @Test
    void shouldMakeAServiceThatTheManifestDoesNotName() throws Exception {
        Manifest manifest = read(TEXT, over("tool", Map.of("context", "tools"))).manifest();

        ServiceSpec tool = manifest.service(new ServiceId("tool"));
        assertThat(tool.secrets()).containsExactly("npmrc");
        assertThat(manifest.imageOf(tool)).isEqualTo(ImageName.of("registry.example.com/prod/tool"));
        assertThat(manifest.services()).hasSize(3);
    }

    @Test
    void shouldMakeNoServiceOfASlipInTheName() throws Exception {
        assertThat(read(TEXT, over("ap", Map.of("target", "test"))).manifest().services())
                .hasSize(2);
    }

    @Test
    void shouldBeAllThereIs() throws Exception {
        ManifestReading reading =
                read("version: 1\nservices:\n", over("app", Map.of("image", "registry.example.com/app")));

        assertThat(reading.manifest().services()).containsOnlyKeys(new ServiceId("app"));
        assertThat(reading.written()).isEqualTo(reading.manifest());
    }

    @Test
    void shouldTellWhatTheFileSaysOfAnImage() throws Exception {
        ManifestReading reading = read(TEXT, over("app", Map.of("image", "next")));

        assertThat(reading.written()).isEqualTo(ManifestText.read(TEXT));
    }

    @Test
    void shouldFillAServiceWithoutKeys() throws Exception {
        String text = "version: 1\nservices:\n  app:\n";

        assertThat(read(text, over("app", Map.of("target", "test")))
                        .manifest()
                        .service(new ServiceId("app"))
                        .target())
                .isEqualTo("test");
    }

    @Test
    void shouldCheckWhatIsLaidOver() {
        ServiceOverlay overlay = new ServiceOverlay("app", Map.of(), Map.of(), List.of("amd64"));

        assertThatThrownBy(() -> app(overlay)).hasMessageContaining("stet.yaml:8:3: 'amd64' in 'platforms'");
        assertThatThrownBy(() -> app(over("app", Map.of("image", "base")))).hasMessageContaining("both make the image");
    }

    @Test
    void shouldLeaveComplaintsAboutTheFileToItsReader() {
        assertThatThrownBy(() -> read("version: 1\nservices: [app]\n", over("app", Map.of("image", "a"))))
                .hasMessageContaining("must be a map");
        assertThatThrownBy(() -> read("version: 1\nservices: {app: text}\n", over("app", Map.of("image", "a"))))
                .hasMessageContaining("must be a map");
    }
}
