package io.jenkins.plugins.stet.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What engines say of a push, word for word. */
class PushTest {
    private static final ImageReference IMAGE = ImageReference.parse("registry.example.com/app:fp-1");
    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    @Test
    void shouldReadTheDigestOutOfPodmansWords() throws Exception {
        String podman =
                "{\"status\":\"The push refers to repository [registry.example.com/app:fp-1]\"}\n{\"status\":\"fp-1:"
                        + " digest: " + DIGEST + " size: 423\"}\n";

        assertThat(push(podman).digest().value()).isEqualTo(DIGEST);
    }

    @Test
    void shouldBelieveDockersFieldOfItsOwn() throws Exception {
        String docker = "{\"status\":\"fp-1: digest: " + DIGEST + " size: 423\"}\n"
                + "{\"progressDetail\":{},\"aux\":{\"Tag\":\"fp-1\",\"Digest\":\"" + DIGEST + "\",\"Size\":423}}\n";

        assertThat(push(docker).digest().value()).isEqualTo(DIGEST);
    }

    @Test
    void shouldTakeNothingForSuccessThatEndsWithoutADigest() {
        assertThatThrownBy(() -> push("{\"status\":\"Pushed\"}\n"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("without a digest");
    }

    private static Push.Pushed push(String answer) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        Endpoint endpoint = new Endpoint.Tcp("127.0.0.1", server.getAddress().getPort());
        try (DockerEngine engine = new DockerEngine(endpoint)) {
            return new Push(engine, RegistryLogins.none(), (current, total) -> {}).push(IMAGE);
        } finally {
            server.stop(0);
        }
    }
}
