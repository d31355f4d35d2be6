package io.jenkins.plugins.stet.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@EngineTest(registries = true)
class TestEngineTest {
    @Test
    void shouldImportABaseImageAndRemoveItAgain(TestEngine engine) throws IOException {
        String base = engine.importBase(engine.uniqueName("base") + ":1.0");

        assertThat(engine.inspectImage(base))
                .contains("\"RepoTags\":[\"" + base + "\"]")
                .contains("PATH=/bin");

        engine.close();
        assertThatThrownBy(() -> engine.inspectImage(base)).hasMessageContaining("404");
    }

    @Test
    void shouldSayWhatTheEngineRefused(TestEngine engine) {
        assertThatThrownBy(() -> engine.importBase("UPPER"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("invalid reference format");
    }

    @Test
    void shouldGiveEveryTestNamesOfItsOwn(TestEngine engine) {
        assertThat(engine.uniqueName("a")).isEqualTo(engine.uniqueName("a")).matches("t[0-9a-f]{8}-a");
    }

    @Test
    void shouldWipeTheBuilderCache(TestEngine engine) throws IOException {
        engine.wipeBuilderCache();
    }

    @Test
    void shouldReachTheOpenRegistry(TestEngine engine) throws Exception {
        assertThat(status(engine.registry(), "")).isEqualTo(200);
    }

    @Test
    void shouldBeKeptOutOfTheOtherRegistryWithoutThePassword(TestEngine engine) throws Exception {
        TestRegistry registry = engine.authRegistry();

        assertThat(status(registry.address(), "")).isEqualTo(401);
        assertThat(status(registry.address(), registry.user() + ":wrong")).isEqualTo(401);
        assertThat(status(registry.address(), registry.user() + ":" + registry.password()))
                .isEqualTo(200);
    }

    private static int status(String registry, String userAndPassword) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + registry + "/v2/"));
        if (!userAndPassword.isEmpty()) {
            String encoded = Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + encoded);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
