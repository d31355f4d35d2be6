package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineConfigurationTest {
    private static final String LIST =
            """
            {"insecure-registries":["Registry.example.com:5000","http://b.example.com","10.0.0.0/8","",7]}""";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "unix:///var/run/docker.sock"})
    void shouldReadTheListOfTheEngineOfThisMachine(String dockerHost) throws Exception {
        assertThat(read(dockerHost, LIST))
                .containsExactlyInAnyOrder(
                        new RegistryHost("registry.example.com:5000"), new RegistryHost("b.example.com"));
    }

    @Test
    void shouldKnowNothingOfAnEngineElsewhere() throws Exception {
        assertThat(read("tcp://build.example.com:2376", LIST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"insecure-registries\":\"x\"}", "not json", ""})
    void shouldMarkNobodyByAFileWithoutAList(String text) throws Exception {
        assertThat(read("", text)).isEmpty();
    }

    @Test
    void shouldMarkNobodyWithoutAFile() {
        assertThat(EngineConfiguration.insecureRegistries("", List.of(directory.resolve("none"))))
                .isEmpty();
    }

    private Set<RegistryHost> read(String dockerHost, String text) throws IOException {
        Path file = Files.writeString(directory.resolve("daemon.json"), text);
        return EngineConfiguration.insecureRegistries(dockerHost, List.of(file));
    }
}
