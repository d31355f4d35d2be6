package io.jenkins.plugins.stet.core.manifest;

import static io.jenkins.plugins.stet.core.manifest.ManifestText.read;
import static io.jenkins.plugins.stet.core.manifest.ManifestText.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {
    private static final String COMPLETE =
            """
            version: 1
            registry: registry.example.com/prod/
            strict: true
            x-common: &common {anything: [goes]}
            services:
              shared: {}
              backend:
                context: ./backend/
                dockerfile: docker/../docker/backend.Dockerfile
                target: app
                image: prod-backend
                platforms: [linux/amd64, linux/arm64/v8, native]
                args: {RUST_VERSION: "1.79", EMPTY: , DEBUG: on}
                volatileArgs: [BUILD_NUMBER]
                secrets: [npmrc]
                inputs:
                  include: ["/libs/common/**"]
                  only: [src]
                  exclude: ["**/*.md"]
                  dependencies: ["*.lock"]
                  config: ["/.env"]
                  generated: ["target/*.jar"]
                tasks: {test: {include: ["tests/**"]}, lint: }
                dependsOn: [shared]
                baseImages: rebuild
                noCacheTiers: [dependencies, full]
                maxAge: 30d
                builder: auto
                rollout: [{a: 1.10, "b c": "x, y"}, *common]
            """;

    @Test
    void shouldReadEveryKey() throws ManifestException {
        Manifest manifest = read(COMPLETE);
        ServiceSpec backend = service("backend", COMPLETE);

        assertThat(manifest.registry()).isEqualTo("registry.example.com/prod");
        assertThat(manifest.strict()).isTrue();
        assertThat(manifest.imageOf(backend)).hasToString("registry.example.com/prod/prod-backend");
        assertThat(backend.context()).isEqualTo("backend");
        assertThat(backend.dockerfile()).isEqualTo("docker/backend.Dockerfile");
        assertThat(backend.target()).isEqualTo("app");
        assertThat(backend.platforms()).containsExactly("linux/amd64", "linux/arm64/v8", "native");
        assertThat(backend.args())
                .containsExactly(entry("RUST_VERSION", "1.79"), entry("EMPTY", ""), entry("DEBUG", "on"));
        assertThat(backend.volatileArgs()).containsExactly("BUILD_NUMBER");
        assertThat(backend.secrets()).containsExactly("npmrc");
        assertThat(backend.inputs())
                .isEqualTo(InputRules.none()
                        .withInclude("/libs/common/**")
                        .withOnly("src")
                        .withExclude("**/*.md")
                        .withDependencies("*.lock")
                        .withConfig("/.env")
                        .withGenerated("target/*.jar"));
        assertThat(backend.tasks())
                .containsExactly(
                        entry("test", new TaskRules(List.of("tests/**"))), entry("lint", new TaskRules(List.of())));
        assertThat(backend.dependsOn()).containsExactly(new ServiceId("shared"));
        assertThat(backend.policy())
                .isEqualTo(new RebuildPolicy(
                        BaseImagePolicy.REBUILD, Set.of(Tier.DEPENDENCIES, Tier.FULL), Duration.ofDays(30)));
        assertThat(backend.later().yamlByKey())
                .containsExactly(
                        entry("builder", "auto"),
                        entry("rollout", "[{a: 1.10, \"b c\": \"x, y\"}, {anything: [goes]}]"));
    }

    @Test
    void shouldFillInTheDefaultsOfAServiceWithoutKeys() throws ManifestException {
        assertThat(service("backend", "version: 1\nservices:\n  backend:\n")).isEqualTo(ServiceSpec.named("backend"));
    }

    @Test
    void shouldKeepTheOrderOfServices() throws ManifestException {
        assertThat(read("{version: 1, services: {z: {}, a: {}, m: {}}}")
                        .services()
                        .keySet())
                .extracting(ServiceId::value)
                .containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @CsvSource({
        "1.10, 1.10",
        "on, on",
        "0x1F, 0x1F",
        "2001-12-14, 2001-12-14",
        "2001-12-14T21:59:43.10-05:00, 2001-12-14T21:59:43.10-05:00",
        "null, null",
        "~, ~",
        "1_000, 1_000",
        "012, 012",
        "1e3, 1e3",
        ".inf, .inf",
        "True, True",
        "'\"1.10\"', 1.10",
        "!!str 1.10, 1.10",
        "!!float 1.10, 1.10",
    })
    void shouldTakeArgumentsAsWritten(String written, String expected) throws ManifestException {
        String text = "version: 1\nservices:\n  a:\n    args:\n      V: " + written + "\n";

        assertThat(service("a", text).args()).containsExactly(entry("V", expected));
    }

    @Test
    void shouldMergeMapsDeeplyAndReplaceLists() throws ManifestException {
        ServiceSpec spec = service(
                "a",
                """
                version: 1
                defaults:
                  args: {A: default, B: default}
                  inputs: {exclude: ["*.md"], include: ["/libs/**"]}
                  tasks: {test: {include: [tests]}}
                  maxAge: 30d
                services:
                  a:
                    args: {B: own, C: own}
                    inputs: {exclude: []}
                    tasks: {lint: {}}
                    maxAge: never
                """);

        assertThat(spec.args()).containsExactly(entry("A", "default"), entry("B", "own"), entry("C", "own"));
        assertThat(spec.inputs()).isEqualTo(InputRules.none().withInclude("/libs/**"));
        assertThat(spec.tasks()).containsOnlyKeys("test", "lint");
        assertThat(spec.policy().expires()).isFalse();
    }

    @Test
    void shouldMergeAnchorsWithOwnKeysWinning() throws ManifestException {
        ServiceSpec spec = service(
                "a",
                """
                version: 1
                x-one: &one {target: one, image: one}
                x-two: &two {target: two, maxAge: 1d}
                services:
                  a:
                    image: own
                    <<: [*one, *two]
                """);

        assertThat(spec.image()).isEqualTo(ImageName.of("own"));
        assertThat(spec.target()).isEqualTo("one");
        assertThat(spec.policy().maxAge()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void shouldTakeAQuotedMergeKeyAsAName() throws ManifestException {
        assertThat(service("a", "{version: 1, services: {a: {args: {\"<<\": x}}}}")
                        .args())
                .containsExactly(entry("<<", "x"));
    }

    @Test
    void shouldKnowServicesWithoutImage() throws ManifestException {
        String text = "{version: 1, registry: r.example.com, services: {lib: {image: false}}}";

        assertThat(service("lib", text).hasImage()).isFalse();
        assertThat(read(text).imageOf(service("lib", text))).isEqualTo(ImageName.none());
    }

    @Test
    void shouldNotPutTheRegistryBeforeAnImageThatNamesAHost() throws ManifestException {
        String text =
                "{version: 1, registry: r.example.com, services: {a: {image: ghcr.io/acme/a}, b: {image: team/b}}}";

        assertThat(read(text).imageOf(service("a", text))).hasToString("ghcr.io/acme/a");
        assertThat(read(text).imageOf(service("b", text))).hasToString("r.example.com/team/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "./", "a/.."})
    void shouldWriteTheRootAsTheEmptyPath(String written) throws ManifestException {
        ServiceSpec spec = service("a", "{version: 1, services: {a: {context: " + written + "}}}");

        assertThat(spec.context()).isEmpty();
        assertThat(spec.dockerfile()).isEqualTo("Dockerfile");
    }

    @ParameterizedTest
    @CsvSource({"45m, PT45M", "12h, PT12H", "30d, PT720H", "2w, PT336H"})
    void shouldReadAges(String written, Duration expected) throws ManifestException {
        assertThat(service("a", "{version: 1, services: {a: {maxAge: " + written + "}}}")
                        .policy()
                        .maxAge())
                .isEqualTo(expected);
    }

    @Test
    void shouldSayWhichKeysHaveNoEffectWithoutAnImage() throws ManifestException {
        String text = "version: 1\ndefaults: {target: app}\nservices:\n  a:\n    image: false\n    dockerfile: x\n";

        assertThat(ManifestText.warnings(text))
                .containsExactly(
                        "stet.yaml:6:17: 'dockerfile' has no effect on service 'a', which has no image; take it out");
    }

    @Test
    void shouldRememberWherePatternsStand() throws ManifestException {
        Manifest manifest = read("version: 1\nservices:\n  a:\n    inputs:\n      include:\n        - none/**\n");

        assertThat(manifest.problemAt(new ServiceId("a"), "none/**", "matches nothing"))
                .hasToString("stet.yaml:6:11: matches nothing");
        assertThat(manifest.problemAt(new ServiceId("a"), "other", "x")).hasToString("stet.yaml:3:3: x");
    }

    @Test
    void shouldIgnoreAByteOrderMark() throws ManifestException {
        byte[] bytes = "\uFEFFversion: 1\nservices: {a: {}}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(ManifestReader.parse(ManifestSource.ofBytes("stet.yaml", bytes))
                        .manifest()
                        .services())
                .hasSize(1);
    }
}
