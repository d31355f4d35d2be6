package io.jenkins.plugins.stet.engine.buildkit.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    @Test
    void shouldReadAddressesAsDockerDoes() {
        assertThat(Endpoint.parse("unix:///run/docker.sock")).isEqualTo(new Endpoint.Unix(Path.of("/run/docker.sock")));
        assertThat(Endpoint.parse("tcp://engine:1234")).isEqualTo(new Endpoint.Tcp("engine", 1234));
        assertThat(Endpoint.parse("tcp://engine")).isEqualTo(new Endpoint.Tcp("engine", 2375));
        assertThat(Endpoint.parse("https://engine"))
                .isEqualTo(new Endpoint.Tls("engine", 2376, TlsFiles.systemDefaults()));
    }

    @Test
    void shouldUseTlsWhereTheEnvironmentSaysSo() {
        Map<String, String> environment = Map.of("DOCKER_TLS_VERIFY", "1", "DOCKER_CERT_PATH", "/certs");
        TlsFiles files = TlsFiles.inDirectory(Path.of("/certs"));

        assertThat(Endpoint.parse("tcp://engine:1234", environment)).isEqualTo(new Endpoint.Tls("engine", 1234, files));
        assertThat(Endpoint.parse("tcp://engine", environment)).isEqualTo(new Endpoint.Tls("engine", 2376, files));
        assertThat(Endpoint.parse("tcp://engine", Map.of("DOCKER_CERT_PATH", "/certs")))
                .isEqualTo(new Endpoint.Tcp("engine", 2375));
        assertThat(Endpoint.parse("unix:///run/docker.sock", environment))
                .isEqualTo(new Endpoint.Unix(Path.of("/run/docker.sock")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ssh://user@host", "npipe:////./pipe/docker", "unix://", "tcp://", "/run/docker.sock", "a b"
            })
    void shouldSayWhatIsWrongWithAnAddress(String address) {
        assertThatThrownBy(() -> Endpoint.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + address + "'");
    }
}
