package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential.UserPassword;
import io.jenkins.plugins.stet.testing.proxy.ConnectProxy;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import io.jenkins.plugins.stet.testing.registry.TestCertificate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections whose address or proxy we choose ourselves, to a registry that is known by a public name. */
class RoutesTest {
    private static final String NAME = "registry.example.com";

    @TempDir
    static Path directory;

    private static TestCertificate certificate;

    private FakeRegistry registry;
    private String host = "";
    private Digest digest = Digest.of(new byte[0]);

    @BeforeAll
    static void certify() throws Exception {
        certificate = TestCertificate.of(directory, "SAN=dns:" + NAME);
    }

    @BeforeEach
    void start() throws Exception {
        registry = FakeRegistry.tls(certificate.identity());
        digest = registry.image("app", "1", "{}");
        host = NAME + registry.host().substring(registry.host().indexOf(':'));
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void shouldConnectToTheAddressThatWasLookedAt() throws Exception {
        Network here = new Network((name, deadline) -> loopback(), address -> true);

        assertThat(client(WayOut.ALWAYS_DIRECT, here).find(image(host, "app:1")))
                .isEqualTo(new ImageAnswer.Present(digest));
    }

    @Test
    void shouldNotFollowANameThatMovesBetweenLookingAndConnecting() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Network rebinding = new Network(
                (name, deadline) ->
                        asked.incrementAndGet() == 1 ? InetAddress.getAllByName("93.184.216.34") : loopback(),
                PublicAddresses::contains);

        ImageAnswer answer = client(WayOut.ALWAYS_DIRECT, rebinding).find(image(host, "app:1"));

        assertThat(((ImageAnswer.Unanswered) answer).why()).contains(NAME, "127.0.0.1", "not a public address");
        assertThat(registry.requests()).isEmpty();
        assertThat(asked).hasValue(2);
    }

    @Test
    void shouldRefuseANameOfWhichOneAddressIsPrivate() throws Exception {
        Network mixed = new Network(
                (name, deadline) -> new InetAddress[] {InetAddress.getByName("93.184.216.34"), loopback()[0]},
                PublicAddresses::contains);

        assertThat(client(WayOut.ALWAYS_DIRECT, mixed).find(image(host, "app:1")))
                .isInstanceOf(ImageAnswer.Unanswered.class);
        assertThat(registry.requests()).isEmpty();
    }

    @Test
    void shouldSayWhyTheTunnelDidNotOpen() throws Exception {
        registry.close();
        Network here = new Network((name, deadline) -> loopback(), address -> true);

        assertThat(((ImageAnswer.Unanswered) client(WayOut.ALWAYS_DIRECT, here).find(image(host, "app:1"))).why())
                .contains(NAME, "no connection", "refused");
    }

    @Test
    void shouldOpenTheTunnelForAnnouncedPeersOnly() throws Exception {
        Tunnel tunnel = new Tunnel();
        try (Socket stranger =
                new Socket(tunnel.address().getAddress(), tunnel.address().getPort())) {
            stranger.getOutputStream()
                    .write(("CONNECT " + registry.host() + " HTTP/1.1\r\n\r\n").getBytes(StandardCharsets.US_ASCII));

            assertThat(ConnectHead.read(stranger.getInputStream()).status()).isEqualTo(403);
        } finally {
            tunnel.close();
        }
    }

    @Test
    void shouldGoThroughAProxyThatKnowsTheName() throws Exception {
        try (ConnectProxy proxy = new ConnectProxy(Map.of(host, registry.host()), "")) {
            WayOut wayOut = uri -> new WayOut.Through("127.0.0.1", proxy.port(), new WayOut.Nobody());

            assertThat(client(wayOut, unknownNames()).find(image(host, "app:1")))
                    .isEqualTo(new ImageAnswer.Present(digest));
            assertThat(proxy.asked()).allMatch(line -> line.equals("CONNECT " + host + " HTTP/1.1"));
        }
    }

    @Test
    void shouldGreetAProxyThatWantsAPassword() throws Exception {
        try (ConnectProxy proxy = guarded()) {
            assertThat(client(through(proxy, "geheim"), unknownNames()).find(image(host, "app:1")))
                    .isEqualTo(new ImageAnswer.Present(digest));
        }
    }

    @Test
    void shouldSayThatTheProxyRefusesTheLoginWithoutShowingIt() throws Exception {
        try (ConnectProxy proxy = guarded()) {
            assertThat(((ImageAnswer.Unanswered) client(through(proxy, "wrong-Canary"), unknownNames())
                                    .find(image(host, "app:1")))
                            .why())
                    .contains(NAME, "407", "127.0.0.1:" + proxy.port())
                    .doesNotContain("wrong-Canary");
        }
    }

    private ConnectProxy guarded() {
        return new ConnectProxy(Map.of(host, registry.host()), RegistryGate.basicHeader("me", "geheim"));
    }

    private static WayOut through(ConnectProxy proxy, String password) {
        return uri -> new WayOut.Through("127.0.0.1", proxy.port(), new WayOut.Known(new UserPassword("me", password)));
    }

    private static Network unknownNames() {
        return new Network(
                (name, deadline) -> {
                    throw new UnknownHostException(name);
                },
                PublicAddresses::contains);
    }

    private static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private static RegistryClient client(WayOut wayOut, Network network) throws IOException {
        RegistrySettings settings = new RegistrySettings(
                PeerPolicy.controller(Set.of(), Set.of()),
                CredentialSource.NONE,
                wayOut,
                TrustedCertificates.with(List.of(certificate.pem())),
                ClientFixture.PACE);
        return new RegistryClient(settings, Clock.systemUTC(), network);
    }
}
