package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.PeerPolicy;
import io.jenkins.plugins.stet.engine.registry.RegistryClient;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.engine.registry.WayOut;
import io.jenkins.plugins.stet.jenkins.registry.ControllerDesk;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** Each step of a run asks anew, unless the run has just been told. */
class RegistriesTest {
    private final String run = "job#" + UUID.randomUUID();

    @Test
    void shouldNotAskAgainWhatTheDetectionOfTheRunWasTold() throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            ImageReference image = image(registry);
            find(run, "", image);
            registry.forgetRequests();

            assertThat(find(run, "", image)).isInstanceOf(ImageAnswer.Present.class);
            assertThat(registry.requests()).isEmpty();
        }
    }

    @Test
    void shouldAskForAnotherRunAndWithOtherRights() throws Exception {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            ImageReference image = image(registry);
            find(run, "", image);
            registry.content().forget("app", image.digest().orElseThrow().value());

            assertThat(find(run, "other", image)).isInstanceOf(ImageAnswer.Absent.class);
            assertThat(find(run + "1", "", image)).isInstanceOf(ImageAnswer.Absent.class);
        }
    }

    private static ImageReference image(FakeRegistry registry) {
        return new ImageRepository(registry.host(), "app").at(registry.image("app", "", "{}"));
    }

    @Test
    void shouldAskTheEngineAboutImagesThatOnlyItHolds() throws Exception {
        ImageReference image = ImageRepository.local("app").at(Digest.of(new byte[] {1}));

        assertThat(find(run, "", image)).isEqualTo(new ImageAnswer.Absent("not on this engine"));
    }

    private static Map<ImageReference, ImageAnswer> onEngine(Collection<ImageReference> images, Duration deadline) {
        return images.stream()
                .collect(Collectors.toMap(image -> image, image -> new ImageAnswer.Absent("not on this engine")));
    }

    /** As a step of its own. */
    private static ImageAnswer find(String run, String credentialsId, ImageReference image)
            throws NoSuchAlgorithmException {
        RegistrySettings settings = new RegistrySettings(
                PeerPolicy.commandLine(Set.of()),
                CredentialSource.NONE,
                WayOut.ALWAYS_DIRECT,
                SSLContext.getDefault(),
                RegistrySettings.Pace.USUAL);
        return new Registries(
                        new ControllerDesk(new RegistryClient(settings)),
                        RunSightings.of(run, credentialsId),
                        RegistriesTest::onEngine)
                .findAll(List.of(image), Duration.ofSeconds(20))
                .get(image);
    }
}
