package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.testing.registry.Answer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import io.jenkins.plugins.stet.testing.registry.Request;
import io.jenkins.plugins.stet.testing.registry.TokenServer;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerPolicyTest {
    private final FakeRegistry registry = FakeRegistry.plain();
    private final FakeRegistry other = FakeRegistry.plain();

    @AfterEach
    void stop() {
        registry.close();
        other.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.1.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "fec0::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "2001:db8::1",
                "2001::1",
                "64:ff9b:1::1",
                "100::1",
                "::7f00:1"
            })
    void shouldKnowAddressesThatAreNotPublic(String address) throws Exception {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "2606:4700::1",
                "2600:1f18::1",
                "64:ff9b::808:808",
                "2002:808:808::1"
            })
    void shouldKnowPublicAddresses(String address) throws Exception {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void shouldNotLetAControllerContactThisMachine() {
        registry.image("app", "1", "{}");

        assertThat(ClientFixture.under(PeerPolicy.controller(Set.of(), Set.of()))
                        .find(image(registry.host(), "app:1")))
                .asInstanceOf(type(ImageAnswer.Unanswered.class))
                .satisfies(answer -> assertThat(answer.why())
                        .contains("127.0.0.1", "not a public address", "an administrator adds its host"));
        assertThat(registry.requests()).isEmpty();
    }

    @Test
    void shouldLetAControllerContactWhatIsConfigured() {
        Digest digest = registry.image("app", "1", "{}");
        Set<RegistryHost> configured = Set.of(new RegistryHost(registry.host()));

        assertThat(ClientFixture.under(PeerPolicy.controller(configured, Set.of()))
                        .find(image(registry.host(), "app:1")))
                .isEqualTo(new ImageAnswer.Present(digest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://%s/v2/elsewhere",
                "http://localhost:1/x",
                "http://169.254.169.254/latest",
                "https://10.0.0.1/x"
            })
    void shouldHoldRedirectsAgainstThePolicy(String target) {
        registry.image("app", "1", "{}");
        registry.twistedBy((request, answer) -> Answer.of(307, "").with("Location", target.formatted(other.host())));
        Set<RegistryHost> configured = Set.of(new RegistryHost(registry.host()));

        assertThat(ClientFixture.under(PeerPolicy.controller(configured, Set.of()))
                        .find(image(registry.host(), "app:1")))
                .isInstanceOf(ImageAnswer.Unanswered.class);
        assertThat(other.requests()).isEmpty();
    }

    @Test
    void shouldHoldTokenRealmsAgainstThePolicy() {
        try (TokenServer tokens = new TokenServer()) {
            registry.image("app", "1", "{}");
            registry.guardedBy(RegistryGate.bearer(tokens.realm()));
            Set<RegistryHost> configured = Set.of(new RegistryHost(registry.host()));

            ImageAnswer answer = ClientFixture.under(PeerPolicy.controller(configured, Set.of()))
                    .find(image(registry.host(), "app:1"));

            assertThat(answer).isInstanceOf(ImageAnswer.Unanswered.class);
            assertThat(tokens.requests()).isEmpty();
        }
    }

    @Test
    void shouldFollowARedirectWithoutTheCredential() throws Exception {
        Digest digest = registry.image("app", "1", "{\"os\":\"linux\",\"architecture\":\"amd64\"}");
        other.image("app", "1", "{\"os\":\"linux\",\"architecture\":\"amd64\"}");
        registry.guardedBy(RegistryGate.basic("me", "secret"));
        registry.twistedBy((request, answer) -> request.path().contains("/blobs/") && answer.status() == 200
                ? Answer.of(307, "").with("Location", "http://" + other.host() + request.path())
                : answer);

        RegistryClient client = ClientFixture.with(ClientFixture.bound("me", "secret", registry.host()));

        assertThat(client.config(image(registry.host(), "app@" + digest), "linux/amd64")
                        .platform())
                .isEqualTo("linux/amd64");
        assertThat(other.requests())
                .singleElement()
                .extracting(Request::authorization)
                .isEqualTo("");
    }

    @Test
    void shouldEndARedirectLoop() {
        registry.twistedBy((request, answer) -> Answer.of(302, "").with("Location", "/v2/again/manifests/1"));

        assertThat(ClientFixture.anonymous().find(image(registry.host(), "app:1")))
                .asInstanceOf(type(ImageAnswer.Unanswered.class))
                .satisfies(answer -> assertThat(answer.why()).contains(registry.host(), "redirects"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://registry.example.com/v2/",
                "http://10.0.0.1/",
                "http://127.0.0.1.example.com/",
                "http://localhost.example.com/",
                "ftp://127.0.0.1/",
                "https://u@h.example/"
            })
    void shouldRefuseAddressesThatAreNotFitForIt(String address) {
        assertThatThrownBy(() -> PeerPolicy.commandLine(Set.of()).checkForm(URI.create(address)))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("not contacted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:5000/",
                "http://localhost/",
                "http://[::1]:5000/",
                "http://plain.example:5000/",
                "https://registry.example.com/"
            })
    void shouldAcceptHttpsAndPlainTextWhereItIsAllowed(String address) {
        PeerPolicy policy = PeerPolicy.commandLine(Set.of(new RegistryHost("plain.example:5000")));

        assertThatCode(() -> policy.checkForm(URI.create(address))).doesNotThrowAnyException();
    }

    @Test
    void shouldLookAtTheAddressBehindAName() {
        PeerGuard guard = new PeerGuard(PeerPolicy.controller(Set.of(), Set.of()), WayOut.ALWAYS_DIRECT, Network.REAL);

        assertThatThrownBy(() -> guard.check(URI.create("https://localhost/v2/"), Deadline.in(Duration.ofSeconds(5))))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("not a public address");
    }
}
