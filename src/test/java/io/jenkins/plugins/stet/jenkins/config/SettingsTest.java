package io.jenkins.plugins.stet.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.jenkins.config.Settings.Binding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final List<Binding> BINDINGS = List.of(
            new Binding("registry.example.com", "", false),
            new Binding("registry.example.com", "folder", false),
            new Binding("registry.example.com", "global", false),
            new Binding("other.example.com:5000", "other", false));

    private static final DomainBinding NO_DOMAINS = new DomainBinding((id, peer) -> false);

    private static Settings with(String... modes) {
        return new Settings(
                List.of(),
                List.of(),
                List.of(),
                List.of(modes),
                UntrustedRegistry.NONE,
                new Engines(Map.of()),
                VerifyFrom.AUTO);
    }

    @Test
    void shouldTakeTheStrictestMode() {
        assertThat(with().mode("")).isEqualTo(DetectionMode.ENFORCE);
        assertThat(with("", "enforce").mode("observe")).isEqualTo(DetectionMode.OBSERVE);
        assertThat(with("observe", "enforce").mode("enforce")).isEqualTo(DetectionMode.OBSERVE);
        assertThat(with("", "off").mode("enforce")).isEqualTo(DetectionMode.OFF);
    }

    @Test
    void shouldAskFromWhereTheNearestSays() {
        assertThat(VerifyFrom.nearest(Stream.of("", ""))).isEqualTo(VerifyFrom.AUTO);
        assertThat(VerifyFrom.nearest(Stream.of("", "agent"))).isEqualTo(VerifyFrom.AGENT);
        assertThat(VerifyFrom.nearest(Stream.of("auto", "agent"))).isEqualTo(VerifyFrom.AUTO);
        assertThat(VerifyFrom.nearest(Stream.of("controller", "agent"))).isEqualTo(VerifyFrom.CONTROLLER);
        assertThat(VerifyFrom.NAMES).containsExactly("auto", "controller", "agent");
    }

    @Test
    void shouldSendCredentialsToTheirHostOnly() {
        HostBindings bindings = new HostBindings(BINDINGS, "");

        assertThat(bindings.credentialsFor(RegistryHost.of("registry.example.com"), NO_DOMAINS))
                .contains("folder");
        assertThat(bindings.credentialsFor(RegistryHost.of("other.example.com:5000"), NO_DOMAINS))
                .contains("other");
        assertThat(bindings.credentialsFor(RegistryHost.of("other.example.com"), NO_DOMAINS))
                .isEmpty();
        assertThat(bindings.credentialsFor(RegistryHost.of("evil.example.com"), NO_DOMAINS))
                .isEmpty();
    }

    @Test
    void shouldLetAStepChooseAmongBoundCredentialsOnly() {
        HostBindings global = new HostBindings(BINDINGS, "global");
        HostBindings other = new HostBindings(BINDINGS, "other");

        assertThat(global.credentialsFor(RegistryHost.of("registry.example.com"), NO_DOMAINS))
                .contains("global");
        assertThat(other.credentialsFor(RegistryHost.of("registry.example.com"), NO_DOMAINS))
                .contains("folder");
        assertThat(other.credentialsFor(RegistryHost.of("evil.example.com"), NO_DOMAINS))
                .isEmpty();
    }

    @Test
    void shouldGiveUntrustedRunsTheirOwnCredentialsOnly() {
        HostBindings none = HostBindings.untrusted(UntrustedRegistry.NONE);
        HostBindings own = HostBindings.untrusted(new UntrustedRegistry("registry.example.com:5000/untrusted/", "low"));

        assertThat(none.credentialsFor(RegistryHost.of("registry.example.com"), NO_DOMAINS))
                .isEmpty();
        assertThat(own.credentialsFor(RegistryHost.of("registry.example.com:5000"), NO_DOMAINS))
                .contains("low");
        assertThat(own.credentialsFor(RegistryHost.of("registry.example.com"), NO_DOMAINS))
                .isEmpty();
    }

    @Test
    void shouldKnowEnginesByNameTheNearestFirst() {
        Engines engines = Engines.of(List.of(
                new EngineEntry("gpu", "tcp://folder:1234"),
                new EngineEntry("gpu", "tcp://global:1234"),
                new EngineEntry("arm", "tcp://arm:1234")));

        assertThat(engines.address("gpu")).isEqualTo("tcp://folder:1234");
        assertThat(engines.address("unix:///run/docker.sock")).isEqualTo("unix:///run/docker.sock");
        assertThat(engines.address("")).isEmpty();
        assertThatThrownBy(() -> engines.address("amr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean 'arm'?");
    }

    @Test
    void shouldCleanWhatFormsAndJenkinsfilesHandIn() {
        assertThat(Texts.cleaned(Arrays.asList(" a ", "", null, "b"))).containsExactly("a", "b");
        assertThat(Texts.orDefault("  ", "x")).isEqualTo("x");
        assertThat(Texts.lines(List.of("a", "b"))).isEqualTo("a\nb");
        assertThatThrownBy(() -> Texts.oneOf("mode", "of", Modes.NAMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("enforce, observe, off");
    }
}
