package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.FileTagLedger;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.testing.registry.InMemoryTags;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags as the builds of a job put them, one after another or late. */
class RegistryShelfTest {
    private static final ImageRepository APP = new ImageRepository("registry.example.com", "app");
    private static final Digest OLDER = Digest.of(new byte[] {1});
    private static final Digest NEWER = Digest.of(new byte[] {2});
    private static final String CONTENT = "fp-" + "0123456789abcdef".repeat(4);

    @TempDir
    private Path directory;

    private final InMemoryTags registry = new InMemoryTags();
    private final List<String> tagged = new ArrayList<>();

    private final ImageShelf engine = new ImageShelf() {
        @Override
        public ImageAnswer find(ImageReference image) {
            throw new AssertionError("nobody asked for " + image);
        }

        @Override
        public TagAnswer tag(ImageReference image, String tag) {
            tagged.add(image + " " + tag);
            return new TagAnswer.Moved(tag, image.digest().orElseThrow());
        }
    };

    @Test
    void shouldLeaveAMovingTagToTheNewerBuild() throws Exception {
        build("shop/main", 8).tag(APP.at(NEWER), "main");

        TagAnswer late = build("shop/main", 7).tag(APP.at(OLDER), "main");

        assertThat(late).isInstanceOf(TagAnswer.Superseded.class);
        assertThat(((TagAnswer.Superseded) late).why()).contains("build 8 of shop/main");
        assertThat(registry.holds("main")).contains(NEWER);
    }

    @Test
    void shouldLetTheLastOfTwoJobsWin() throws Exception {
        build("shop/main", 8).tag(APP.at(NEWER), "main");

        assertThat(build("other", 1).tag(APP.at(OLDER), "main")).isInstanceOf(TagAnswer.Moved.class);
    }

    @Test
    void shouldPutTheTagOfAContentWhoeverIsNewer() throws Exception {
        build("shop/main", 8).tag(APP.at(NEWER), CONTENT);
        build("shop/main", 8).tag(APP.at(NEWER), CONTENT + "-8");

        assertThat(build("shop/main", 7).tag(APP.at(OLDER), CONTENT)).isInstanceOf(TagAnswer.Moved.class);
        assertThat(build("shop/main", 7).tag(APP.at(OLDER), CONTENT + "-8")).isInstanceOf(TagAnswer.Moved.class);
    }

    @Test
    void shouldTagImagesThatOnlyAnEngineHoldsThere() throws Exception {
        ImageRepository local = ImageRepository.local("app");
        build("shop/main", 8).tag(local.at(NEWER), "main");

        assertThat(build("shop/main", 7).tag(local.at(OLDER), "main")).isInstanceOf(TagAnswer.Superseded.class);
        assertThat(build("shop/main", 8).tag(local.at(NEWER), CONTENT)).isInstanceOf(TagAnswer.Moved.class);
        assertThat(tagged).containsExactly(local.at(NEWER) + " main", local.at(NEWER) + " " + CONTENT);
    }

    private RegistryShelf build(String job, long number) {
        FileTagLedger ledger = new FileTagLedger(directory, problem -> {
            throw new AssertionError(problem.message());
        });
        BuildStamp stamp = new BuildStamp(number, job + " #" + number, TrustClass.PRIMARY, Instant.EPOCH);
        return new RegistryShelf(registry, engine, ledger, job, stamp);
    }
}
