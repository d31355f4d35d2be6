package io.jenkins.plugins.stet.engine.buildkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.TlsServerCredentials;
import io.jenkins.plugins.stet.engine.buildkit.fake.FakeBuildkitd;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineChannel;
import io.jenkins.plugins.stet.engine.buildkit.transport.TlsFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsConnectionTest {
    @TempDir
    Path directory;

    @Test
    void shouldShowItsCertificateAndBuild() throws Exception {
        Path server = TestCertificates.make(directory.resolve("server"), "ip:127.0.0.1");
        Path client = TestCertificates.make(directory.resolve("client"), "dns:client");
        try (FakeBuildkitd daemon = FakeBuildkitd.start(mutual(server, client))) {
            TlsFiles files = files(server, certified(client, "key.pem"));
            try (BuildKitClient connected =
                    BuildKitClient.connect(new Endpoint.Tls("127.0.0.1", daemon.port(), files))) {
                assertThat(connected.flavour()).isEqualTo(EngineChannel.Flavour.BUILDKITD);
                assertThat(connected.workers()).extracting(Worker::version).containsExactly("v0.13.0");
                TestBuild build = new TestBuild("i", "FROM scratch\n").file("a", "b");

                assertThat(build.run(connected).imageDigest()).hasValue(FakeBuildkitd.DIGEST);
                assertThat(daemon.solves.get(0).context()).containsEntry("a", "b");
            }
        }
    }

    @Test
    void shouldReadKeysAsOldOpensslWroteThem() throws Exception {
        Path server = TestCertificates.make(directory.resolve("server"), "ip:127.0.0.1");
        Path client = TestCertificates.make(directory.resolve("client"), "dns:client");
        try (FakeBuildkitd daemon = FakeBuildkitd.start(mutual(server, client))) {
            TlsFiles files = files(server, certified(client, "rsa.pem"));
            try (BuildKitClient connected =
                    BuildKitClient.connect(new Endpoint.Tls("127.0.0.1", daemon.port(), files))) {
                assertThat(connected.knowsNamedContexts()).isTrue();
            }
        }
    }

    @Test
    void shouldRefuseAServerThatItDoesNotTrust() throws Exception {
        Path server = TestCertificates.make(directory.resolve("server"), "ip:127.0.0.1");
        Path other = TestCertificates.make(directory.resolve("other"), "ip:127.0.0.1");
        try (FakeBuildkitd daemon = FakeBuildkitd.start(mutual(server, other))) {
            TlsFiles files = files(other, certified(other, "key.pem"));

            assertThatThrownBy(() -> BuildKitClient.connect(new Endpoint.Tls("127.0.0.1", daemon.port(), files)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1:" + daemon.port() + " with TLS was not reached");
        }
    }

    @Test
    void shouldRefuseAServerOfAnotherName() throws Exception {
        Path server = TestCertificates.make(directory.resolve("server"), "dns:elsewhere.example.com");
        try (FakeBuildkitd daemon = FakeBuildkitd.start(mutual(server, server))) {
            TlsFiles files = files(server, certified(server, "key.pem"));

            assertThatThrownBy(() -> BuildKitClient.connect(new Endpoint.Tls("127.0.0.1", daemon.port(), files)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1");
        }
    }

    @Test
    void shouldNotBeTakenForSomebodyWithoutACertificate() throws Exception {
        Path server = TestCertificates.make(directory.resolve("server"), "ip:127.0.0.1");
        try (FakeBuildkitd daemon = FakeBuildkitd.start(mutual(server, server))) {
            TlsFiles files = files(server, new TlsFiles.Identity.Nobody());

            assertThatThrownBy(() -> BuildKitClient.connect(new Endpoint.Tls("127.0.0.1", daemon.port(), files)))
                    .isInstanceOf(IOException.class);
            assertThat(daemon.solves).isEmpty();
        }
    }

    private static TlsFiles files(Path trusted, TlsFiles.Identity identity) {
        return new TlsFiles(new TlsFiles.Trust.Authority(trusted.resolve("ca.pem")), identity);
    }

    private static TlsFiles.Identity certified(Path own, String key) {
        return new TlsFiles.Identity.Certified(own.resolve("cert.pem"), own.resolve(key));
    }

    private static io.grpc.ServerCredentials mutual(Path server, Path trusted) throws IOException {
        return TlsServerCredentials.newBuilder()
                .keyManager(
                        server.resolve("cert.pem").toFile(),
                        server.resolve("key.pem").toFile())
                .trustManager(trusted.resolve("ca.pem").toFile())
                .clientAuth(TlsServerCredentials.ClientAuth.REQUIRE)
                .build();
    }
}
