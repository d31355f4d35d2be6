package io.jenkins.plugins.stet.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.testing.registry.InMemoryTags;
import org.junit.jupiter.api.Test;

class ContentTagsTest {
    private static final String HEX = "0123456789abcdef".repeat(4);
    private static final ImageRepository APP = new ImageRepository("registry.example.com", "app");

    private final InMemoryTags registry = new InMemoryTags();
    private final ContentTags tags = new ContentTags(registry);
    private final Digest first = Digest.of(new byte[] {1});
    private final Digest second = Digest.of(new byte[] {2});

    @Test
    void shouldMoveTheTagOfAContentToItsNewestImage() throws Exception {
        tags.put(APP.at(first), HEX, 1);

        assertThat(tags.put(APP.at(second), HEX, 2)).isEqualTo(new TagAnswer.Moved("fp-" + HEX, second));
    }

    @Test
    void shouldTagAFurtherImageOfTheSameContentWhereTagsAreImmutable() throws Exception {
        registry.forbidMoving();
        tags.put(APP.at(first), HEX, 1);

        assertThat(tags.put(APP.at(first), HEX, 2)).isEqualTo(new TagAnswer.AlreadyThere("fp-" + HEX, first));
        assertThat(tags.put(APP.at(second), HEX, 2)).isEqualTo(new TagAnswer.Moved("fp-" + HEX + "-2", second));
        assertThat(tags.put(APP.at(second), HEX, 2)).isEqualTo(new TagAnswer.AlreadyThere("fp-" + HEX + "-2", second));
        assertThat(registry.holds("fp-" + HEX)).contains(first);
    }
}
