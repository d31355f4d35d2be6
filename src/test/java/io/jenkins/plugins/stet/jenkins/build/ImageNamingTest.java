package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.build.Tagging;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.jenkins.config.UntrustedRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImageNamingTest {
    private static final String FINGERPRINT = "a".repeat(64);
    private static final UntrustedRegistry OUTLET = new UntrustedRegistry("registry.example.com/forks", "");
    private static final ImageRepository WANTED = new ImageRepository("registry.example.com", "prod/backend");

    private static BuildStamp stamp(TrustClass trust) {
        return new BuildStamp(5, "job #5", trust, Instant.EPOCH);
    }

    private static Tagging naming(TrustRules rules, UntrustedRegistry outlet, ImageRepository... confined) {
        return new ImageNaming(o -> rules, stamp(rules.trust()), outlet, Set.of(confined))
                .of(WANTED, List.of("nightly"), List.of());
    }

    private static Tagging untrusted(UntrustedRegistry outlet, ImageRepository... confined) {
        return new ImageNaming(
                        o -> new TrustRules.Untrusted("7", o), stamp(TrustClass.UNTRUSTED), outlet, Set.of(confined))
                .of(WANTED, List.of("nightly"), List.of());
    }

    @Test
    void shouldPushNothingOfAnUntrustedRunWithoutARegistryForIt() {
        Tagging tagging = untrusted(UntrustedRegistry.NONE);

        assertThat(tagging.content(FINGERPRINT)).isEmpty();
        assertThat(tagging.moving()).isEmpty();
        assertThat(tagging.cache()).isEmpty();
    }

    @Test
    void shouldPushEverythingOfAnUntrustedRunIntoItsRegistry() {
        Tagging tagging = untrusted(OUTLET);

        assertThat(tagging.content(FINGERPRINT).orElseThrow())
                .hasToString("registry.example.com/forks/prod/backend:pr-7-fp-" + FINGERPRINT);
        assertThat(tagging.moving()).containsExactly("pr-7", "pr-7-nightly");
        assertThat(tagging.cache().orElseThrow()).hasToString("registry.example.com/forks/prod/backend:cache-pr-7");
        assertThat(tagging.cachePlan(true).imports()).contains(WANTED.tag("cache"));
    }

    @Test
    void shouldKeepWhatTheTargetDoesNotKnowOnTheAgent() {
        assertThat(untrusted(OUTLET, WANTED).content(FINGERPRINT)).isEmpty();
    }

    @Test
    void shouldKeepLocalImagesLocal() {
        ImageRepository local = ImageRepository.local("backend");

        assertThat(OUTLET.inside(local)).isEqualTo(local);
    }

    /** As in the path of a mirror. */
    @Test
    void shouldStayInsideTheUntrustedRegistryWhenAPathBeginsLikeAHost() {
        ImageRepository mirrored = new ImageRepository("mirror.example.com", "docker.io/team/backend");

        assertThat(OUTLET.inside(mirrored)).hasToString("registry.example.com/forks/docker.io/team/backend");
    }

    @Test
    void shouldLeaveOthersWhereTheManifestWantsThem() {
        Tagging change = naming(new TrustRules.Change("7"), OUTLET);

        assertThat(change.repository()).isEqualTo(WANTED);
        assertThat(change.moving()).containsExactly("pr-7", "pr-7-nightly");
        assertThat(naming(new TrustRules.Primary("main"), OUTLET).moving())
                .containsExactly("main", "latest", "nightly");
    }
}
