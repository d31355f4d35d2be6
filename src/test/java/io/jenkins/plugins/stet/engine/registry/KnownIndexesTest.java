package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import io.jenkins.plugins.stet.testing.registry.Request;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that an earlier run has read: their images are asked for all the same, but nothing is read again. */
class KnownIndexesTest {
    @TempDir
    Path directory;

    private final FakeRegistry registry = FakeRegistry.plain();
    private final List<Digest> children = new ArrayList<>();
    private Digest index;

    @BeforeEach
    void push() {
        List<Manifests.Child> listed = new ArrayList<>();
        for (String cpu : List.of("amd64", "arm64", "riscv64")) {
            Digest child = registry.image("app", "", "{\"cpu\":\"" + cpu + "\"}");
            children.add(child);
            listed.add(new Manifests.Child(child, "linux", cpu, ""));
        }
        index = registry.content().manifest("app", "all", Manifests.OCI_INDEX, Manifests.index(listed));
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void shouldNotReadAgainWhatAnEarlierRunHasRead() {
        find();
        registry.forgetRequests();

        assertThat(find()).isEqualTo(new ImageAnswer.Present(index));

        assertThat(manifestRequests()).hasSize(4).allMatch(request -> request.startsWith("HEAD"));
    }

    @Test
    void shouldNoticeThatAnImageOfAKnownIndexIsGone() {
        find();
        registry.content().forget("app", children.get(2).value());

        assertThat(find()).isInstanceOfSatisfying(ImageAnswer.Absent.class, absent -> assertThat(absent.why())
                .contains(children.get(2).value()));
    }

    @Test
    void shouldNoticeThatAKnownIndexItselfIsGone() {
        find();
        registry.content().forget("app", index.value());
        registry.content().forget("app", "all");

        assertThat(find()).isInstanceOfSatisfying(ImageAnswer.Absent.class, absent -> assertThat(absent.why())
                .contains(index.value()));
    }

    @Test
    void shouldAskForAKnownIndexAndItsImagesAtOnce() {
        find();
        CyclicBarrier all = new CyclicBarrier(4);
        registry.twistedBy((request, answer) -> {
            if (request.path().contains("/manifests/")) {
                try {
                    all.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new IllegalStateException("they came one after another", e);
                }
            }
            return answer;
        });

        assertThat(find()).isEqualTo(new ImageAnswer.Present(index));
    }

    @Test
    void shouldBelieveNoFileWhoseBytesHaveAnotherDigest() throws Exception {
        find();
        String onlyOne = Manifests.index(List.of(new Manifests.Child(children.get(0), "linux", "amd64", "")))
                .toString();
        Files.writeString(file(), onlyOne);
        registry.content().forget("app", children.get(2).value());

        assertThat(find()).isInstanceOf(ImageAnswer.Absent.class);
    }

    @Test
    void shouldNeitherReadNorWriteThroughALink(@TempDir Path elsewhere) throws Exception {
        Path target = elsewhere.resolve("precious");
        Files.writeString(target, "precious");
        Files.createSymbolicLink(file(), target);

        assertThat(find()).isEqualTo(new ImageAnswer.Present(index));

        assertThat(target).hasContent("precious");
    }

    @Test
    void shouldDoWithoutADirectoryThatCannotBeMade() throws Exception {
        Files.writeString(directory.resolve("indexes"), "in the way");

        assertThat(client(directory.resolve("indexes")).find(image(registry.host(), "app@" + index)))
                .isEqualTo(new ImageAnswer.Present(index));
    }

    @Test
    void shouldReadWithoutAskingForTheTypeWhereIndexesWereMet() {
        Digest another = registry.content()
                .manifest(
                        "app",
                        "other",
                        Manifests.OCI_INDEX,
                        Manifests.index(List.of(new Manifests.Child(children.get(1), "linux", "arm64", ""))));
        Digest single = registry.image("app", "single", "{}");
        Digest plain = registry.image("app", "another", "{\"a\":1}");
        RegistryClient client = client(directory);
        client.find(image(registry.host(), "app@" + index));
        registry.forgetRequests();

        assertThat(client.find(image(registry.host(), "app@" + another))).isEqualTo(new ImageAnswer.Present(another));
        assertThat(manifestRequests())
                .containsExactly("GET /v2/app/manifests/" + another, "HEAD /v2/app/manifests/" + children.get(1));

        assertThat(client.find(image(registry.host(), "app@" + single))).isEqualTo(new ImageAnswer.Present(single));
        registry.forgetRequests();
        assertThat(client.find(image(registry.host(), "app@" + plain))).isInstanceOf(ImageAnswer.Present.class);
        assertThat(manifestRequests())
                .as("one that is no index, and the type is asked for again")
                .containsExactly("HEAD /v2/app/manifests/" + plain);
    }

    @Test
    void shouldNoticeThatAnImageOfAnIndexThatWasReadAtOnceIsGone() {
        Digest lost = Digest.of("lost".getBytes(StandardCharsets.UTF_8));
        Digest hollow = registry.content()
                .manifest(
                        "app",
                        "hollow",
                        Manifests.OCI_INDEX,
                        Manifests.index(List.of(new Manifests.Child(lost, "linux", "amd64", ""))));
        Digest gone = Digest.of("gone".getBytes(StandardCharsets.UTF_8));
        RegistryClient client = client(directory);
        client.find(image(registry.host(), "app@" + index));

        assertThat(client.find(image(registry.host(), "app@" + hollow))).isInstanceOf(ImageAnswer.Absent.class);
        assertThat(client.find(image(registry.host(), "app@" + gone))).isInstanceOf(ImageAnswer.Absent.class);
    }

    private Path file() {
        return directory.resolve(index.hex());
    }

    private List<String> manifestRequests() {
        return registry.requests().stream()
                .map(Request::toString)
                .filter(request -> request.contains("/manifests/"))
                .toList();
    }

    /** As each run does: with nothing in memory. */
    private ImageAnswer find() {
        return client(directory).find(image(registry.host(), "app@" + index));
    }

    private static RegistryClient client(Path indexes) {
        RegistrySettings settings =
                ClientFixture.settings(PeerPolicy.commandLine(Set.of()), CredentialSource.NONE, ClientFixture.PACE);
        return new RegistryClient(settings, new KnownIndexes(new IndexDirectory(indexes)));
    }
}
