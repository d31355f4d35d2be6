package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.TestCertificate;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    @TempDir
    static Path directory;

    private static TestCertificate certificate;
    private FakeRegistry registry;
    private Digest digest;

    @BeforeAll
    static void certify() throws Exception {
        certificate = TestCertificate.of(directory, "SAN=ip:127.0.0.1,dns:localhost");
    }

    @BeforeEach
    void start() throws Exception {
        registry = FakeRegistry.tls(certificate.identity());
        digest = registry.image("app", "1", "{}");
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void shouldTrustAnOwnAuthorityBesideTheUsualOnes() throws Exception {
        assertThat(client(List.of(certificate.pem())).find(image(registry.host(), "app:1")))
                .isEqualTo(new ImageAnswer.Present(digest));
    }

    @Test
    void shouldSayThatACertificateIsNotTrusted() throws Exception {
        assertThat(client(List.of()).find(image(registry.host(), "app:1")))
                .asInstanceOf(type(ImageAnswer.Unanswered.class))
                .satisfies(answer ->
                        assertThat(answer.why()).contains(registry.host(), "certificate is not trusted", "add its CA"));
    }

    @Test
    void shouldNotAcceptTheCertificateOfAnotherHost() throws Exception {
        Path place = Files.createDirectory(directory.resolve("other"));
        TestCertificate stranger = TestCertificate.of(place, "SAN=dns:registry.example.com");
        try (FakeRegistry impostor = FakeRegistry.tls(stranger.identity())) {
            impostor.image("app", "1", "{}");

            assertThat(client(List.of(stranger.pem())).find(image(impostor.host(), "app:1")))
                    .isInstanceOf(ImageAnswer.Unanswered.class);
            assertThat(impostor.requests()).isEmpty();
        }
    }

    @Test
    void shouldSayWhichCertificateFileIsNone() throws Exception {
        Path none = Files.writeString(directory.resolve("none.pem"), "hello");

        assertThatThrownBy(() -> TrustedCertificates.with(List.of(none)))
                .hasMessageContaining("none.pem")
                .hasMessageContaining("PEM");
    }

    @Test
    void shouldReadTheFilesThatTheEnvironmentNames() throws Exception {
        String files = File.pathSeparator + certificate.pem();

        assertThat(client(TrustedCertificates.ofEnvironment(Map.of("STET_CA_FILES", files)))
                        .find(image(registry.host(), "app:1")))
                .isEqualTo(new ImageAnswer.Present(digest));
        assertThatThrownBy(() -> TrustedCertificates.ofEnvironment(Map.of("STET_CA_FILES", "/none/ca.pem")))
                .hasMessageContaining("no such file");
    }

    private static RegistryClient client(List<Path> authorities) throws Exception {
        return client(TrustedCertificates.with(authorities));
    }

    private static RegistryClient client(SSLContext trust) {
        RegistrySettings settings = new RegistrySettings(
                PeerPolicy.commandLine(Set.of()),
                CredentialSource.NONE,
                WayOut.ALWAYS_DIRECT,
                trust,
                ClientFixture.PACE);
        return new RegistryClient(settings);
    }
}
