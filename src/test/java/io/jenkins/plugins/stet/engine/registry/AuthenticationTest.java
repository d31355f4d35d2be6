package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.bound;
import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.testing.registry.Answer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import io.jenkins.plugins.stet.testing.registry.Request;
import io.jenkins.plugins.stet.testing.registry.TokenServer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {
    private static final String PASSWORD = "s3cret-Canary/+";
    private static final String BASIC = RegistryGate.basicHeader("me", PASSWORD);

    private final FakeRegistry registry = FakeRegistry.plain();
    private final TokenServer tokens = new TokenServer();
    private Digest digest = Digest.of(new byte[0]);

    @BeforeEach
    void fill() {
        digest = registry.image("prod/app", "1", "{}");
    }

    @AfterEach
    void stop() {
        registry.close();
        tokens.close();
    }

    @Test
    void shouldSendABasicPasswordOnlyWhenAsked() {
        registry.guardedBy(RegistryGate.basic("me", PASSWORD));
        RegistryClient client = ClientFixture.with(bound("me", PASSWORD, registry.host()));

        assertThat(find(client)).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(registry.requests()).extracting(Request::authorization).containsSequence("", BASIC);

        registry.forgetRequests();
        find(client);
        assertThat(registry.requests()).extracting(Request::authorization).containsExactly(BASIC);
    }

    @Test
    void shouldSayThatAPasswordWasRefusedWithoutShowingIt() {
        registry.guardedBy(RegistryGate.basic("me", "another"));

        assertThat(why(find(ClientFixture.with(bound("me", PASSWORD, registry.host())))))
                .contains(registry.host(), "401", "Check the credential bound to")
                .doesNotContain(PASSWORD, BASIC.substring(6));
    }

    @Test
    void shouldSayThatNoCredentialIsBound() {
        registry.guardedBy(RegistryGate.basic("me", PASSWORD));

        assertThat(why(find(ClientFixture.anonymous()))).contains("No credential is bound to " + registry.host());
    }

    @Test
    void shouldNotSendACredentialOfAnotherHost() {
        registry.guardedBy(RegistryGate.basic("me", PASSWORD));

        find(ClientFixture.with(bound("me", PASSWORD, "127.0.0.1:1", "registry.example.com")));

        assertThat(registry.requests()).extracting(Request::authorization).containsOnly("");
    }

    @Test
    void shouldGetATokenFromABoundRealm() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        RegistryClient client = ClientFixture.with(bound("me", PASSWORD, registry.host(), tokens.host()));

        assertThat(find(client)).isEqualTo(new ImageAnswer.Present(digest));

        assertThat(tokens.requests()).singleElement().satisfies(request -> {
            assertThat(request.authorization()).isEqualTo(BASIC);
            assertThat(request.query()).isEqualTo("service=" + registry.host() + "&scope=repository:prod/app:pull");
        });
        assertThat(registry.requests()).extracting(Request::authorization).doesNotContain(BASIC);
    }

    @Test
    void shouldKeepATokenForTheNextCall() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        RegistryClient client = ClientFixture.with(bound("me", PASSWORD, registry.host(), tokens.host()));
        find(client);
        registry.forgetRequests();

        find(client);

        assertThat(tokens.requests()).hasSize(1);
        assertThat(registry.requests()).extracting(Request::authorization).containsExactly("Bearer good");
    }

    @Test
    void shouldKeepTheCredentialFromARealmThatItIsNotBoundTo() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        tokens.answering(request -> Answer.error(401, "UNAUTHORIZED", "who are you"));

        String why = why(find(ClientFixture.with(bound("me", PASSWORD, registry.host()))));

        assertThat(tokens.requests()).extracting(Request::authorization).containsOnly("");
        assertThat(why).contains(tokens.host(), "401").doesNotContain(PASSWORD);
    }

    @Test
    void shouldSayThatACredentialWasKeptFromARealm() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        tokens.answering(request -> TokenServer.token("bad"));

        assertThat(why(find(ClientFixture.with(bound("me", PASSWORD, registry.host())))))
                .contains("was not sent to " + tokens.host(), "bind it to " + tokens.host());
    }

    @Test
    void shouldNotSendTheCredentialOfTheRealmsHostEither() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        CredentialSource two = CredentialSource.of(Map.of(
                new RegistryHost(registry.host()), new RegistryCredential.UserPassword("me", PASSWORD),
                new RegistryHost(tokens.host()), new RegistryCredential.UserPassword("other", "theirs")));

        find(ClientFixture.with(two));

        assertThat(tokens.requests()).extracting(Request::authorization).containsOnly("");
    }

    @Test
    void shouldReadPublicImagesWithAnAnonymousToken() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));

        assertThat(find(ClientFixture.anonymous())).isEqualTo(new ImageAnswer.Present(digest));
    }

    @Test
    void shouldGetANewTokenWhenTheOldOneIsNoLongerAccepted() {
        AtomicInteger count = new AtomicInteger();
        tokens.answering(request -> TokenServer.token("good" + count.incrementAndGet()));
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        RegistryClient client = ClientFixture.anonymous();
        find(client);
        registry.guardedBy((request, host) -> request.authorization().equals("Bearer good1")
                ? RegistryGate.bearer(tokens.realm()).refusal(anonymous(request), host)
                : RegistryGate.bearer(tokens.realm()).refusal(request, host));

        assertThat(find(client)).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(count).hasValue(2);
    }

    @Test
    void shouldStopAfterARefusedFreshToken() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        tokens.answering(request -> TokenServer.token("bad"));

        find(ClientFixture.anonymous());

        assertThat(registry.requests())
                .filteredOn(r -> r.method().equals("HEAD"))
                .hasSize(2);
    }

    @Test
    void shouldAskAgainWhenTheTokenServiceIsBusy() {
        AtomicInteger count = new AtomicInteger();
        tokens.answering(request ->
                count.incrementAndGet() == 1 ? Answer.error(503, "BUSY", "later") : TokenServer.token("good"));
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));

        assertThat(find(ClientFixture.anonymous())).isEqualTo(new ImageAnswer.Present(digest));
    }

    @Test
    void shouldExchangeAnIdentityToken() {
        tokens.answering(request -> Answer.of(200, "{\"access_token\":\"good\"}"));
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        RegistryCredential identity = new RegistryCredential.IdentityToken("refresh-me");

        CredentialSource both = CredentialSource.of(
                Map.of(new RegistryHost(registry.host()), identity, new RegistryHost(tokens.host()), identity));

        assertThat(find(ClientFixture.with(both))).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(tokens.requests()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.text()).contains("refresh_token=refresh-me", "grant_type=refresh_token");
        });
    }

    @Test
    void shouldSendAReadyBearerTokenAsItIs() {
        registry.guardedBy(RegistryGate.bearer(tokens.realm()));
        CredentialSource ready = CredentialSource.of(
                Map.of(new RegistryHost(registry.host()), new RegistryCredential.BearerToken("good-one")));

        assertThat(find(ClientFixture.with(ready))).isEqualTo(new ImageAnswer.Present(digest));
        assertThat(tokens.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 400, 500, 418})
    void shouldNotRepeatASecretThatARegistryPlaysBack(int status) {
        registry.guardedBy(RegistryGate.basic("me", PASSWORD));
        registry.twistedBy((request, answer) -> request.authorization().isEmpty()
                ? answer
                : Answer.error(status, "DENIED", "you sent " + request.authorization() + " that is me:" + PASSWORD));
        RegistryClient client = ClientFixture.with(bound("me", PASSWORD, registry.host()));

        // a HEAD has no body to play back, so another call is made as well
        ImageAnswer answer = find(client);
        String read = failure(() -> client.manifest(image(registry.host(), "prod/app:1")));

        assertThat(why(answer) + read).contains("" + status).doesNotContain(PASSWORD, BASIC.substring(6), "me:s3");
        assertThat(read).contains("****");
    }

    @Test
    void shouldHideSecretsInEveryText() {
        RegistryCredential pair = new RegistryCredential.UserPassword("me", PASSWORD);

        assertThat(pair + " " + new RegistryCredential.IdentityToken(PASSWORD) + " "
                        + new RegistryCredential.BearerToken(PASSWORD))
                .doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer realm=\"file:///etc/passwd\"",
                "Bearer realm=\"gopher://127.0.0.1/\"",
                "Bearer realm=\"http://user:pw@127.0.0.1/\"",
                "Bearer realm=\"http://registry.example.com/token\"",
                "Bearer realm=\"::\"",
                "Bearer realm=",
                "Bearer",
                "Basic realm=\"\\",
                ",,,=\"\\\"",
                "Negotiate abc, Digest realm=\"x\""
            })
    void shouldSurviveEveryChallenge(String challenge) {
        registry.guardedBy(
                (request, host) -> java.util.Optional.of(Answer.of(401, "").with("WWW-Authenticate", challenge)));

        assertThat(find(ClientFixture.with(bound("me", PASSWORD, registry.host()))))
                .isInstanceOf(ImageAnswer.Unanswered.class);
    }

    private static Request anonymous(Request request) {
        return new Request(request.method(), request.path(), request.query(), "", "", "");
    }

    private ImageAnswer find(RegistryClient client) {
        return client.find(image(registry.host(), "prod/app:1"));
    }

    private static String why(ImageAnswer answer) {
        assertThat(answer).asInstanceOf(type(ImageAnswer.Unanswered.class)).isNotNull();
        return ((ImageAnswer.Unanswered) answer).why();
    }

    private static String failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowable(call).getMessage();
    }
}
