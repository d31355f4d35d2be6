package io.jenkins.plugins.stet.jenkins.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.build.remote.RegistryReply;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.testing.proxy.ConnectProxy;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.TestCertificate;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agent's way to a registry with a certificate of one's own authority, whose name only a proxy knows. */
class RegistryInquiryTest {
    private static final String HOST = "registry.stet.invalid:5000";
    private static final ProxySelector NONE = ProxySelector.of(null);

    @TempDir
    static Path directory;

    private static TestCertificate certificate;
    private FakeRegistry registry;
    private ConnectProxy proxy;
    private ImageReference image;

    @BeforeAll
    static void certify() throws Exception {
        certificate = TestCertificate.of(directory, "SAN=ip:127.0.0.1,dns:registry.stet.invalid");
    }

    @BeforeEach
    void start() throws Exception {
        registry = FakeRegistry.tls(certificate.identity());
        proxy = new ConnectProxy(Map.of(HOST, registry.host()), "");
        image = new ImageRepository(HOST, "app").at(registry.image("app", "1", "{}"));
    }

    @AfterEach
    void stop() {
        proxy.close();
        registry.close();
    }

    @Test
    void shouldTrustTheAuthoritiesOfTheConfiguration() throws Exception {
        ImageReference direct =
                new ImageRepository(registry.host(), "app").at(image.digest().orElseThrow());

        assertThat(find(direct, pem(), JenkinsProxy.NONE, NONE)).isInstanceOf(ImageAnswer.Present.class);
        assertThat(find(direct, "", JenkinsProxy.NONE, NONE))
                .isInstanceOfSatisfying(ImageAnswer.Unanswered.class, answer -> assertThat(answer.why())
                        .contains("certificate is not trusted"));
        assertThatThrownBy(() -> find(direct, "none", JenkinsProxy.NONE, NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PEM");
    }

    @Test
    void shouldGoThroughTheProxyOfItsJava() throws Exception {
        ProxySelector own = ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port()));

        assertThat(find(image, pem(), JenkinsProxy.NONE, own)).isInstanceOf(ImageAnswer.Present.class);
    }

    @Test
    void shouldGoThroughTheProxyOfJenkinsWhereItsJavaSaysNothing() throws Exception {
        JenkinsProxy jenkins = new JenkinsProxy("127.0.0.1", proxy.port(), List.of("other\\.example\\.com"));

        assertThat(find(image, pem(), jenkins, NONE)).isInstanceOf(ImageAnswer.Present.class);
        assertThat(proxy.asked()).isNotEmpty();
    }

    @Test
    void shouldKnowTheExceptionsOfTheProxyOfJenkins() throws Exception {
        JenkinsProxy jenkins = new JenkinsProxy("127.0.0.1", proxy.port(), List.of(".*\\.stet\\.invalid"));

        assertThat(find(image, pem(), jenkins, NONE)).isInstanceOf(ImageAnswer.Unanswered.class);
        assertThat(proxy.asked()).isEmpty();
    }

    private static String pem() throws IOException {
        return Files.readString(certificate.pem());
    }

    private ImageAnswer find(ImageReference asked, String authorities, JenkinsProxy jenkins, ProxySelector own)
            throws IOException {
        RegistryQuestion.Means means =
                new RegistryQuestion.Means(Set.of(HOST, registry.host()), Set.of(), Map.of(), authorities, jenkins, 4);
        byte[] said = new RegistryInquiry(means, name -> false, own)
                .answer(new RegistryQuestion.Images(List.of(asked)), Duration.ofSeconds(10));
        return RegistryReply.read(said).images(List.of(asked)).get(asked);
    }
}
