package io.jenkins.plugins.stet.engine.registry;

import static io.jenkins.plugins.stet.engine.registry.ClientFixture.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import io.jenkins.plugins.stet.testing.registry.Request;
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
