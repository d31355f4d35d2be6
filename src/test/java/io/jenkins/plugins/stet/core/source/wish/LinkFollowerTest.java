package io.jenkins.plugins.stet.core.source.wish;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.source.fs.StatReader;
import io.jenkins.plugins.stet.testing.tree.TestTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkFollowerTest {
    @TempDir
    Path directory;

    /** Another service's context would be looked for in another tree, or the whole scan would fail over the link. */
    @Test
    void shouldLeadEverySourceThroughTheLinkThatWasFoundFirst() throws Exception {
        TestTree tree = new TestTree(directory)
                .file("one/app/x", "1")
                .file("two/app/x", "2")
                .link("current", "one");
        LinkFollower follower = new LinkFollower(directory, StatReader.of(directory));
        Place first = follower.follow("current/app");
        assertThat(first.names()).containsExactly("one", "app");

        tree.delete("current").link("current", "two");
        assertThat(follower.follow("current/app")).isEqualTo(first);
        tree.delete("current").directory("current");
        assertThat(follower.follow("current/app")).isEqualTo(first);
    }
}
