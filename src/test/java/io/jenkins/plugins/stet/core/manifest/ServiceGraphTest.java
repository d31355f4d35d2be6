package io.jenkins.plugins.stet.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceGraphTest {
    private static final ServiceId A = new ServiceId("a");
    private static final ServiceId B = new ServiceId("b");
    private static final ServiceId C = new ServiceId("c");

    @Test
    void shouldPutUpstreamsFirstAndKeepTheOrderOtherwise() throws ManifestException {
        Manifest manifest = manifest("", service("c", A), service("b"), service("a"));

        assertThat(ServiceGraph.of(manifest, Map.of()).order()).containsExactly(A, C, B);
    }

    @Test
    void shouldTakeAFromLineAsADependency() throws ManifestException {
        Manifest manifest = manifest("registry.example.com/prod", service("a"), service("b"));

        ServiceGraph graph = ServiceGraph.of(manifest, Map.of(A, List.of("registry.example.com/prod/b:1.2")));

        assertThat(graph.upstreamsOf(A)).containsExactly(B);
        assertThat(graph.imageUpstreamsOf(A)).containsExactly(B);
        assertThat(graph.order()).containsExactly(B, A);
    }

    @Test
    void shouldTellDependsOnFromFromLines() throws ManifestException {
        ServiceGraph graph = ServiceGraph.of(manifest("", service("a", B), service("b")), Map.of());

        assertThat(graph.upstreamsOf(A)).containsExactly(B);
        assertThat(graph.imageUpstreamsOf(A)).isEmpty();
    }

    @Test
    void shouldNotTakeAServiceForItsOwnUpstream() throws ManifestException {
        ServiceGraph graph = ServiceGraph.of(manifest("", service("a")), Map.of(A, List.of("a:base")));

        assertThat(graph.upstreamsOf(A)).isEmpty();
    }

    @Test
    void shouldNameEveryMemberOfACircleAndTheFromLineInIt() {
        Manifest manifest = manifest("", service("a", B), service("b", C), service("c"));

        ManifestException failure =
                catchThrowableOfType(ManifestException.class, () -> ServiceGraph.of(manifest, Map.of(C, List.of("a"))));

        assertThat(failure.problems()).hasSize(1);
        assertThat(failure)
                .hasMessageContaining("a -> b -> c -> a")
                .hasMessageContaining("a FROM line of c names the image of a");
    }

    @Test
    void shouldReportAServiceThatNeedsItself() {
        Manifest manifest = manifest("", service("a", A));

        assertThat(catchThrowableOfType(ManifestException.class, () -> ServiceGraph.of(manifest, Map.of())))
                .hasMessageContaining("a -> a");
    }

    @Test
    void shouldCloseOverEverythingNeeded() throws ManifestException {
        ServiceGraph graph =
                ServiceGraph.of(manifest("", service("a", B), service("b", C), service("c"), service("d")), Map.of());

        assertThat(graph.closureOf(List.of(A))).containsExactly(C, B, A);
    }

    @Test
    void shouldKnowTheSpellingsOfDockerHub() {
        ImageOwners owners = ImageOwners.of(manifest("docker.io/acme", service("a")));

        assertThat(owners.find("acme/a")).contains(A);
        assertThat(owners.find("index.docker.io/acme/a:2")).contains(A);
        assertThat(owners.find("acme/a@sha256:00")).isEmpty();
        assertThat(owners.find("a")).isEmpty();
        assertThat(owners.find("localhost:5000/acme/a")).isEmpty();
    }

    private static Manifest manifest(String registry, ServiceSpec... specs) {
        return Manifest.of(registry, Arrays.asList(specs));
    }

    private static ServiceSpec service(String name, ServiceId... dependsOn) {
        return ServiceSpec.named(name).withDependsOn(List.of(dependsOn));
    }
}
