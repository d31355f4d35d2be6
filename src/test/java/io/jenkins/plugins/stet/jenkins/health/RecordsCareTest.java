package io.jenkins.plugins.stet.jenkins.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.PassedMark;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsCareTest {
    private static final Instant LONG_AGO = Instant.ofEpochSecond(1_600_000_000);
    private static final Instant LATELY = Instant.ofEpochSecond(1_700_000_000);

    @TempDir
    private Path directory;

    private void passed(String service, Instant at) throws IOException {
        BuildStamp stamp = new BuildStamp(1, "job #1", TrustClass.BRANCH, at);
        Content content = Content.of("1", "0".repeat(64), Map.of());
        new FileBaselineStore(directory)
                .update(
                        new ServiceId(service),
                        history -> history.withPassed(content, new PassedMark(stamp, "", MarkedImage.withoutDigest())));
    }

    @Test
    void shouldForgetWhatNobodyHasNamedForLong() throws Exception {
        passed("old", LONG_AGO);
        passed("new", LATELY);

        assertThat(new RecordsCare(directory).retain(LATELY.minusSeconds(1))).containsExactly(new ServiceId("old"));
        assertThat(new FileBaselineStore(directory).services()).containsExactly(new ServiceId("new"));
        assertThat(new RecordsCare(directory).problems()).isEmpty();
    }

    @Test
    void shouldTellOfFilesThatWereSetAside() throws Exception {
        Files.writeString(directory.resolve("x.history.corrupt-20261120T120000Z"), "?");

        assertThat(new RecordsCare(directory).problems())
                .singleElement()
                .asString()
                .contains("corrupt-20261120T120000Z", "delete the file");
    }

    @Test
    void shouldTellHowMuchTheyTake() throws Exception {
        Files.write(directory.resolve("one.history"), new byte[1000]);
        Files.write(Files.createDirectory(directory.resolve("below")).resolve("two"), new byte[234]);

        assertThat(new RecordsCare(directory).size()).isEqualTo(1234);
        assertThat(new RecordsCare(directory.resolve("none")).size()).isZero();
    }

    @Test
    void shouldLeaveJobsWithoutRecordsAlone() throws Exception {
        RecordsCare care = new RecordsCare(directory.resolve("none"));

        assertThat(care.retain(LATELY)).isEmpty();
        assertThat(care.problems()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }
}
