package io.jenkins.plugins.stet.engine.buildkit.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
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
    void shouldUseTlsWhenThereAreFilesForIt() {
        TlsFiles files = TlsFiles.inDirectory(Path.of("/certs"));

        assertThat(Endpoint.parse("tcp://engine:1234", Optional.of(files)))
                .isEqualTo(new Endpoint.Tls("engine", 1234, files));
        assertThat(Endpoint.parse("unix:///run/docker.sock", Optional.of(files)))
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
