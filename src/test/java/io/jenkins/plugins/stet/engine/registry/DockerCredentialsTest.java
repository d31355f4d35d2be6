package io.jenkins.plugins.stet.engine.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.RegistryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerCredentialsTest {
    private static final RegistryHost HOST = new RegistryHost("registry.example.com");

    @TempDir
    Path directory;

    @Test
    void shouldFindTheFileWhereDockerDoes() {
        Path home = Path.of("/home/me");

        assertThat(DockerConfig.usualPlace(Map.of(), home)).isEqualTo(home.resolve(".docker/config.json"));
        assertThat(DockerConfig.usualPlace(Map.of("DOCKER_CONFIG", "/etc/d"), home))
                .isEqualTo(Path.of("/etc/d/config.json"));
    }

    @Test
    void shouldKnowNobodyWithoutAFile() throws Exception {
        assertThat(credentials().boundTo(HOST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry.example.com",
                "https://registry.example.com",
                "https://registry.example.com/v1/",
                "REGISTRY.example.com:443"
            })
    void shouldReadALoginHoweverItsKeyIsWritten(String key) throws Exception {
        config("{\"auths\":{\"" + key + "\":{\"auth\":\"" + base64("me:pass:word") + "\"}}}");

        assertThat(credentials().boundTo(HOST)).contains(new RegistryCredential.UserPassword("me", "pass:word"));
        assertThat(credentials().boundTo(new RegistryHost("registry.example.com:5000")))
                .isEmpty();
        assertThat(credentials().boundTo(new RegistryHost("example.com"))).isEmpty();
    }

    @Test
    void shouldKnowDockerHubUnderItsOldName() throws Exception {
        config("{\"auths\":{\"https://index.docker.io/v1/\":{\"auth\":\"" + base64("me:x") + "\"}}}");

        assertThat(credentials().boundTo(RegistryHost.DOCKER_HUB))
                .contains(new RegistryCredential.UserPassword("me", "x"));
    }

    @Test
    void shouldPreferTokensToPasswords() throws Exception {
        config("{\"auths\":{\"registry.example.com\":{\"auth\":\"" + base64("me:x") + "\",\"identitytoken\":\"id\"},"
                + "\"b.example.com\":{\"registrytoken\":\"bearer\"}}}");

        assertThat(credentials().boundTo(HOST)).contains(new RegistryCredential.IdentityToken("id"));
        assertThat(credentials().boundTo(new RegistryHost("b.example.com")))
                .contains(new RegistryCredential.BearerToken("bearer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"auths\":{\"registry.example.com\":{}}}",
                "{\"auths\":[]}",
                "{\"auths\":{\"registry.example.com\":7}}"
            })
    void shouldReadAnEmptyLoginAsNone(String text) throws Exception {
        config(text);

        assertThat(credentials().boundTo(HOST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"auths\":{\"registry.example.com\":{\"auth\":\"c2VjcmV0LUNhbmFyeQ=!\"}}}"})
    void shouldSayWhatIsWrongWithTheFileWithoutItsSecrets(String text) throws Exception {
        config(text);

        assertThatThrownBy(() -> credentials().boundTo(HOST))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("config.json")
                .message()
                .doesNotContain("c2Vjcm");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldAskTheHelperOfTheHost() throws Exception {
        helper(
                "fake",
                "read key; echo"
                        + " \"{\\\"ServerURL\\\":\\\"$key\\\",\\\"Username\\\":\\\"$key\\\",\\\"Secret\\\":\\\"pw\\\"}\"");
        config("{\"credHelpers\":{\"registry.example.com\":\"fake\"}}");

        assertThat(credentials().boundTo(HOST))
                .contains(new RegistryCredential.UserPassword("registry.example.com", "pw"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldAskTheStoreAndReadTokens() throws Exception {
        helper("store", "echo '{\"Username\":\"<token>\",\"Secret\":\"id\"}'");
        config("{\"credsStore\":\"store\",\"auths\":{\"registry.example.com\":{}}}");

        assertThat(credentials().boundTo(HOST)).contains(new RegistryCredential.IdentityToken("id"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldTakeNotFoundForNobody() throws Exception {
        helper("store", "echo 'credentials not found in native keychain'; exit 1");
        config("{\"credsStore\":\"store\"}");

        assertThat(credentials().boundTo(HOST)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldStartAHelperOnceAlsoWhenItFails() throws Exception {
        helper("store", "echo x >> " + directory + "/count; echo 'the keychain is locked'; exit 2");
        config("{\"credsStore\":\"store\"}");
        DockerCredentials credentials = credentials();

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> credentials.boundTo(HOST))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("docker-credential-store")
                    .hasMessageContaining("the keychain is locked");
        }

        assertThat(Files.readAllLines(directory.resolve("count"))).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldEndAHelperThatHangs() throws Exception {
        helper("store", "exec sleep 600");
        config("{\"credsStore\":\"store\"}");
        DockerCredentials impatient = new DockerCredentials(
                directory.resolve("config.json"),
                new CredentialHelper(Duration.ofMillis(300), Map.of("PATH", directory.toString())));

        assertThatThrownBy(() -> impatient.boundTo(HOST)).hasMessageContaining("did not answer within");
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(p -> p.info().command().orElse("").endsWith("sleep")))
                .allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "a b", "-x", "a;touch x", "/bin/sh", "missing"})
    void shouldNotStartWhatIsNoHelper(String name) throws Exception {
        config("{\"credsStore\":\"" + name + "\"}");

        assertThatThrownBy(() -> credentials().boundTo(HOST)).isInstanceOf(RegistryException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldNotTakeAHelperOfTheCurrentDirectory() throws Exception {
        CredentialHelper helper = new CredentialHelper(Duration.ofSeconds(5), Map.of("PATH", ":."));

        assertThatThrownBy(() -> helper.get("anything", HOST)).hasMessageContaining("not installed");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldRefuseAnAnswerThatIsNone() throws Exception {
        helper("store", "head -c 200000 /dev/zero");
        config("{\"credsStore\":\"store\"}");

        assertThatThrownBy(() -> credentials().boundTo(HOST)).isInstanceOf(RegistryException.class);
    }

    private DockerCredentials credentials() {
        String path =
                directory + ":" + Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new DockerCredentials(
                directory.resolve("config.json"), new CredentialHelper(Duration.ofSeconds(10), Map.of("PATH", path)));
    }

    private void config(String text) throws IOException {
        Files.writeString(directory.resolve("config.json"), text);
    }

    private void helper(String name, String script) throws IOException {
        Path program = directory.resolve("docker-credential-" + name);
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
