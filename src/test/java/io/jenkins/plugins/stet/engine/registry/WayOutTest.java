package io.jenkins.plugins.stet.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.engine.registry.RegistryCredential.UserPassword;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayOutTest {
    private static final URI REGISTRY = URI.create("https://registry.example.com/v2/");

    @ParameterizedTest
    @CsvSource({
        "proxy.example.com:3128, proxy.example.com, 3128",
        "http://proxy.example.com:3128/, proxy.example.com, 3128",
        "http://proxy.example.com, proxy.example.com, 80"
    })
    void shouldReadAProxyOfTheEnvironment(String text, String host, int port) {
        assertThat(WayOut.ofEnvironment(Map.of("HTTPS_PROXY", text)).towards(REGISTRY))
                .isEqualTo(new WayOut.Through(host, port, new WayOut.Nobody()));
        assertThat(WayOut.ofEnvironment(Map.of("https_proxy", text)).towards(REGISTRY))
                .isEqualTo(new WayOut.Through(host, port, new WayOut.Nobody()));
        assertThat(WayOut.ofEnvironment(Map.of("HTTP_PROXY", text)).towards(REGISTRY))
                .isEqualTo(new WayOut.Direct());
    }

    @Test
    void shouldReadALoginWithItsEscapes() {
        WayOut wayOut = WayOut.ofEnvironment(Map.of("https_proxy", "http://me:p%40ss+w@proxy.example.com:3128"));

        assertThat(wayOut.towards(REGISTRY))
                .isEqualTo(new WayOut.Through(
                        "proxy.example.com", 3128, new WayOut.Known(new UserPassword("me", "p@ss+w"))));
        assertThat(wayOut.towards(REGISTRY).toString()).doesNotContain("p@ss");
    }

    @ParameterizedTest
    @CsvSource({
        "registry.example.com, true",
        "REGISTRY.EXAMPLE.COM, true",
        "example.com, true",
        ".example.com, true",
        "*.example.com, true",
        "*, true",
        "other.org, false",
        "ple.com, false",
        "registry.example.com:443, false",
        "registry.example.com:5000, true",
        "'other.org, registry.example.com', true"
    })
    void shouldKnowExceptions(String exceptions, boolean direct) {
        WayOut wayOut = WayOut.ofEnvironment(Map.of("HTTPS_PROXY", "proxy.example.com:3128", "NO_PROXY", exceptions));

        assertThat(wayOut.towards(URI.create("https://registry.example.com:5000/v2/")) instanceof WayOut.Direct)
                .isEqualTo(direct);
    }

    @Test
    void shouldNeverAskForThisMachineThroughAProxy() {
        WayOut wayOut = WayOut.ofEnvironment(Map.of("HTTP_PROXY", "p.example.com", "HTTPS_PROXY", "p.example.com"));

        assertThat(wayOut.towards(URI.create("http://127.0.0.1:5000/"))).isEqualTo(new WayOut.Direct());
        assertThat(wayOut.towards(URI.create("https://localhost/"))).isEqualTo(new WayOut.Direct());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://me:geheim@", "me:gehe im#geheim@proxy", "http://me:geheim%zz@proxy.example.com"})
    void shouldNotRepeatAProxyThatCannotBeRead(String text) {
        assertThatThrownBy(() -> WayOut.ofEnvironment(Map.of("https_proxy", text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("proxy")
                .message()
                .doesNotContain("geheim");
    }

    @Test
    void shouldTakeOverJavasProxies() {
        ProxySelector java = ProxySelector.of(InetSocketAddress.createUnresolved("proxy.example.com", 3128));

        assertThat(WayOut.of(java).towards(REGISTRY))
                .isEqualTo(new WayOut.Through("proxy.example.com", 3128, new WayOut.Nobody()));
        assertThat(WayOut.of(ProxySelector.of(null)).towards(REGISTRY)).isEqualTo(new WayOut.Direct());
    }

    @Test
    void shouldAskOthersOnlyWhereThisJavaSaysNothingAboutProxies() {
        ProxySelector none = ProxySelector.of(null);
        ProxySelector own = ProxySelector.of(InetSocketAddress.createUnresolved("own.example.com", 3128));
        WayOut.Through other = new WayOut.Through("other.example.com", 8080, new WayOut.Nobody());

        assertThat(WayOut.ofThisJava(name -> false, none, uri -> other).towards(REGISTRY))
                .isEqualTo(other);
        assertThat(WayOut.ofThisJava(name -> false, own, uri -> other).towards(REGISTRY))
                .isEqualTo(new WayOut.Through("own.example.com", 3128, new WayOut.Nobody()));
        assertThat(WayOut.ofThisJava("https.proxyHost"::equals, none, uri -> other)
                        .towards(REGISTRY))
                .isEqualTo(new WayOut.Direct());
        assertThat(WayOut.ofThisJava("http.proxyHost"::equals, none, uri -> other)
                        .towards(REGISTRY))
                .isEqualTo(other);
        assertThat(WayOut.ofThisJava(name -> false, none, uri -> other).towards(URI.create("http://127.0.0.1:5000/")))
                .isEqualTo(new WayOut.Direct());
    }
}
