package io.jenkins.plugins.stet.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.jenkins.plugins.stet.core.manifest.GuardedKeys;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of two builds counts, when their numbers and times tell different stories. */
class GuardedKeysFileTest {
    private static final ServiceId BACKEND = new ServiceId("backend");
    private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000);

    @TempDir
    Path directory;

    private GuardedKeysFile file() {
        return new GuardedKeysFile(directory, problem -> fail(problem.message()));
    }

    private void record(long number, Instant began, String image) throws IOException {
        BuildStamp build = new BuildStamp(number, "main #" + number, TrustClass.PRIMARY, began);
        file().record(build, Map.of(BACKEND, keys(image)));
    }

    private static GuardedKeys keys(String image) {
        return new GuardedKeys(new TreeMap<>(Map.of("image", image)));
    }

    private void assertKnown(String image) {
        assertThat(file().read()).containsEntry(BACKEND, keys(image));
    }

    @Test
    void shouldKeepTheNewestWhicheverEndsLast() throws Exception {
        record(3, TIME.plusSeconds(60), "new");
        record(2, TIME, "old");

        assertKnown("new");
    }

    @Test
    void shouldKeepTheHigherNumberOfTwoThatBeginAtOneMoment() throws Exception {
        record(3, TIME, "new");
        record(2, TIME.plusSeconds(5), "old");

        assertKnown("new");
    }

    @Test
    void shouldFollowAJobWhoseNumbersBeganAnew() throws Exception {
        record(500, TIME, "before");
        record(1, TIME.plusSeconds(3600), "after");

        assertKnown("after");
        record(2, TIME.plusSeconds(7200), "later");
        assertKnown("later");
    }
}
