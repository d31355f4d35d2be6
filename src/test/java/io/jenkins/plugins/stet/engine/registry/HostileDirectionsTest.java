package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.testing.registry.Answer;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import io.jenkins.plugins.stet.testing.registry.Request;
import io.jenkins.plugins.stet.testing.registry.TokenServer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a registry sends its callers, and what it has them say: redirects, tokens, pages, hosts, messages. */
class HostileDirectionsTest extends HostileRegistry {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "::",
                "http://",
                "http:///x",
                "http:/x",
                "//",
                "http://[",
                "http://[::1",
                "javascript:alert(1)",
                "http://u:p@127.0.0.1/",
                "file:///etc/passwd",
                "http://127.0.0.1:99999/x",
                "http://127.0.0.1:-1/x",
                "http://a b/",
                "?",
                "#",
                "http://\u00e4/",
                "https:",
                "http://_/"
            })
    void shouldSurviveEveryRedirect(String location) {
        registry.twistedBy((request, answer) -> Answer.of(307, "").with("Location", location));
        RegistryClient client = new RegistryClient(settings());

        failsInWords(() -> client.manifest(direct("app:1")), registry.host());
    }

    @Test
    void shouldSurviveARedirectWithoutAnAddress() {
        registry.twistedBy((request, answer) -> Answer.of(302, ""));

        failsInWords(() -> new RegistryClient(settings()).manifest(direct("app:1")), registry.host());
    }

    static Stream<Answer> tokenAnswers() {
        return Stream.of(
                Answer.of(200, ""),
                Answer.of(200, "[]"),
                Answer.of(200, "{}"),
                Answer.of(200, "{\"token\":\"\"}"),
                Answer.of(200, "{\"token\":7}"),
                Answer.of(200, "{\"token\":\"a\\r\\nX-Evil: 1\"}"),
                Answer.of(200, "{\"token\":\"a b\"}"),
                Answer.of(200, "{\"token\":\"\\u00e4\"}"),
                Answer.of(200, "{\"token\":\"" + "x".repeat(2 << 20) + "\"}"),
                Answer.of(200, "{\"token\":\"bad\",\"expires_in\":-1}"),
                Answer.of(200, "{\"token\":\"bad\",\"expires_in\":1e300}"),
                Answer.of(200, "{\"token\":\"bad\",\"expires_in\":\"soon\"}"),
                Answer.of(404, "<html>"),
                Answer.of(500, "\u0000"),
                Answer.of(302, "").with("Location", "/token"));
    }

    @ParameterizedTest
    @MethodSource("tokenAnswers")
    void shouldSurviveEveryTokenAnswer(Answer answer) {
        try (TokenServer tokens = new TokenServer().answering(request -> answer)) {
            registry.guardedBy(RegistryGate.bearer(tokens.realm()));

            failsInWords(() -> new RegistryClient(settings()).manifest(direct("app:1")), "127.0.0.1");
        }
    }

    @Test
    void shouldAskForNoMoreThanItsOwnRepository() {
        try (TokenServer tokens = new TokenServer().answering(request -> TokenServer.token("bad"))) {
            registry.guardedBy(
                    (request, host) -> Optional.of(
                            Answer.of(401, "")
                                    .with(
                                            "WWW-Authenticate",
                                            "Bearer realm=\"" + tokens.realm()
                                                    + "?account=x\",service=\"s&scope=evil\",scope=\"repository:other:pull,push,delete\"")));

            failsInWords(() -> new RegistryClient(settings()).manifest(direct("app:1")), "127.0.0.1");

            assertThat(tokens.requests())
                    .isNotEmpty()
                    .extracting(Request::query)
                    .allMatch(query -> query.equals("account=x&service=s&scope=evil&scope=repository:app:pull"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</v2/app/tags/list?n=1000>; rel=\"next\"",
                "<http://169.254.169.254/latest?n=1000>; rel=\"next\"",
                "<?n=1000>; rel=next"
            })
    void shouldEndALoopOfTagPages(String link) {
        registry.twistedBy(
                (request, answer) -> request.path().endsWith("/tags/list") ? answer.with("Link", link) : answer);

        failsInWords(() -> acquaintedWith(registry.host()).tags(direct("app:1").repository()), registry.host());
    }

    @Test
    void shouldEndTagPagesThatNeverRepeat() {
        registry.twistedBy((request, answer) -> request.path().endsWith("/tags/list")
                ? answer.with("Link", "</v2/app/tags/list?last=" + System.nanoTime() + ">; rel=\"next\"")
                : answer);

        failsInWords(() -> acquaintedWith(registry.host()).tags(direct("app:1").repository()), registry.host());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<>; rel=next", "<::>; rel=\"next\"", "<http://[>; rel=next", ";;;"})
    void shouldSurviveEveryLink(String link) {
        registry.twistedBy((request, answer) -> answer.with("Link", link));

        Throwable thrown = catchThrowable(
                () -> acquaintedWith(registry.host()).tags(direct("app:1").repository()));

        assertThat(thrown)
                .satisfiesAnyOf(t -> assertThat(t).isNull(), t -> assertThat(t).isInstanceOf(RegistryException.class));
    }

    @Test
    void shouldNotLetARegistryWriteIntoOurMessages() {
        String evil = "\\u001b[2J\\u202e\\n[ERROR] fake line\\r" + "x".repeat(50_000);
        registry.twistedBy((request, answer) -> Answer.error(403, "DENIED" + evil, evil));

        String said = failsInWords(() -> new RegistryClient(settings()).manifest(direct("app:1")), registry.host());

        assertThat(said).hasSizeLessThan(1_500).doesNotContain("\n", "\r", "\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:99999/app:1",
                "[::::]:5000/app:1",
                "[::1]:1/app:1",
                "registry.1a/app:1",
                "127.0.0.1:0/app:1"
            })
    void shouldSurviveEveryHost(String reference) {
        assertThat(new RegistryClient(settings()).find(ImageReference.parse(reference)))
                .isInstanceOf(ImageAnswer.Unanswered.class);
    }
}
