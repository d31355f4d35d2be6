package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;
import static io.jenkins.plugins.stet.core.baseline.Samples.built;
import static io.jenkins.plugins.stet.core.baseline.Samples.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Builds one after the other, with and without cache, whose numbers begin anew and whose records are forgotten at any
 * moment: what the latest of them built and passed is always known, so that no job builds for ever.
 */
class RandomCountsTest {
    private static final int JOBS = 2_000;
    private static final int BUILDS = 12;

    @Test
    void shouldKnowWhatTheLatestBuildDid() {
        for (long seed = 0; seed < JOBS; seed++) {
            new Job(seed).run();
        }
    }

    /** The life of one service in a job. */
    private static final class Job {
        private final Random random;
        private final StringBuilder story;
        private ServiceHistory history = ServiceHistory.empty(BACKEND);
        private long number;
        private Instant time = Instant.ofEpochSecond(1_700_000_000);

        Job(long seed) {
            this.random = new Random(seed);
            this.story = new StringBuilder("seed " + seed + ":");
        }

        void run() {
            for (int i = 0; i < BUILDS; i++) {
                number = oneOf(4) ? 1 + random.nextInt(3) : number + 1;
                time = time.plusSeconds(20 + random.nextInt(1_000));
                TrustClass trust = oneOf(3) ? TrustClass.BRANCH : TrustClass.PRIMARY;
                story.append(" #").append(number);
                build(new BuildStamp(number, "job #" + number, trust, time), "content" + random.nextInt(4));
            }
        }

        private void build(BuildStamp by, String text) {
            mayForget();
            if (oneOf(2)) {
                builds(by, content(text), text);
            }
            mayForget();
            if (oneOf(2)) {
                passes(by, content(text));
            }
        }

        private void builds(BuildStamp by, Content content, String image) {
            boolean withoutCache = oneOf(3);
            story.append(withoutCache ? " built without cache" : " built");
            ServiceHistory before = withoutCache ? history.withoutImagesBefore(by.number()) : history;
            history = before.withBuilt(content, built(by, image));
            assertThat(history.images(content.fingerprint(), by.trust()))
                    .as(story.toString())
                    .isNotEmpty();
        }

        private void passes(BuildStamp by, Content content) {
            story.append(" passed");
            history = history.withPassed(content, new PassedMark(by, "", MarkedImage.withoutDigest()));
            assertThat(history.lastPassed(by.trust()))
                    .as(story.toString())
                    .anyMatch(passed -> passed.mark().by().equals(by));
            assertThat(history.isLost()).as(story.toString()).isFalse();
        }

        private void mayForget() {
            if (oneOf(6)) {
                story.append(" forgotten");
                history = ServiceHistory.empty(BACKEND);
            }
        }

        private boolean oneOf(int many) {
            return random.nextInt(many) == 0;
        }
    }
}
