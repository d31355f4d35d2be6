package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings.Pace;
import io.jenkins.plugins.stet.testing.registry.Answer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A registry to which there is no way is told from one that does not do what it should. */
class UnreachedTest {
    private static final RetryPolicy SLOW = new RetryPolicy(2, Duration.ofSeconds(2), Duration.ofSeconds(4));

    @Test
    void shouldSayThatNobodyListens() throws Exception {
        RegistryClient client = ClientFixture.anonymous();
        ImageReference image = image(closedPort(), "app:1");

        client.find(image);

        assertThat(client.unreached(image.repository()))
                .hasValueSatisfying(why -> assertThat(why).contains("no connection"));
    }

    @Test
    void shouldSayThatTheNameIsUnknown() {
        Network noNames = new Network(
                (host, deadline) -> {
                    throw new UnknownHostException(host);
                },
                PublicAddresses::contains);
        RegistryClient client = new RegistryClient(
                ClientFixture.settings(
                        PeerPolicy.controller(Set.of(), Set.of()), CredentialSource.NONE, ClientFixture.PACE),
                Clock.systemUTC(),
                noNames);
        ImageReference image = ImageReference.parse("registry.example.com/app:1");

        client.find(image);

        assertThat(client.unreached(image.repository()))
                .hasValueSatisfying(why -> assertThat(why).contains("the host name is unknown"));
    }

    @Test
    void shouldNotCallAnAddressThatMustNotBeContactedOneWithoutAWay() throws Exception {
        RegistryClient client = ClientFixture.under(PeerPolicy.controller(Set.of(), Set.of()));
        ImageReference image = image(closedPort(), "app:1");

        client.find(image);

        assertThat(client.unreached(image.repository())).isEmpty();
    }

    @Test
    void shouldNotCallARegistryThatAnswersOneWithoutAWay() {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            registry.twistedBy((request, honest) -> Answer.error(500, "UNKNOWN", "broken"));
            RegistryClient client = ClientFixture.anonymous();
            ImageReference image = image(registry.host(), "app:1");

            client.find(image);

            assertThat(client.unreached(image.repository())).isEmpty();
        }
    }

    @Test
    void shouldNotTryAgainWhereSomebodyElseCanBeAsked() throws Exception {
        Pace pace = new Pace(Duration.ofSeconds(20), Duration.ofSeconds(5), SLOW, new HostSlots(1));
        RegistryClient client = new RegistryClient(ClientFixture.settings(
                PeerPolicy.commandLine(Set.of()), CredentialSource.NONE, pace.givingUpUnconnected()));
        ImageReference image = image(closedPort(), "app:1");
        long begin = System.nanoTime();

        client.find(image);

        assertThat(client.unreached(image.repository())).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isLessThan(SLOW.firstPause().dividedBy(2));
    }

    private static String closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }
}
