package io.jenkins.plugins.stet.core.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.ReadOnce;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where no registry is asked, base images are what the records say, without a look at any Dockerfile. */
class RecordedBasesTest extends SampleRepository {
    private DetectionRequest quiet;

    @BeforeEach
    void askNobody() {
        quiet = DetectionRequest.of(manifest, request.rules().withVerification(Verification.TRUST_RECORDS));
    }

    private Detection detection() {
        return new Detection(new Detection.Records(new ReadOnce(store), List.of()), images, images);
    }

    @Test
    void shouldKnowTheBasesOfTheLastVerifiedRun() throws Exception {
        adopt();
        BaseImageTable surveyed = detection().baseImages(quiet, BaseImageSurvey.of(root, manifest));
        Files.delete(root.resolve("base/Dockerfile"));

        BaseImageTable recorded = detection().recordedBaseImages(quiet);

        BaseImageQuery alpine = surveyed.recorded().keySet().iterator().next();
        assertThat(recorded.known(alpine)).isPresent().isEqualTo(surveyed.known(alpine));
        assertThat(recorded.answers()).isEmpty();
    }

    @Test
    void shouldDecideTheSameAsAfterALookAtTheDockerfiles() throws Exception {
        adopt();
        write("base/src/main", "another");
        BaseImageTable recorded = detection().recordedBaseImages(quiet);
        TreeReading reading = reading(recorded);

        assertThat(DetectionJson.map(detection().decide(quiet, reading, recorded)))
                .isEqualTo(DetectionJson.map(detect(quiet)));
    }

    @Test
    void shouldNotStandInForAnAnswerThatIsWanted() {
        assertThatThrownBy(() -> detection().recordedBaseImages(request)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldSeeOneStateOfTheRecordsUntilItWritesItself() throws Exception {
        adopt();
        ReadOnce records = new ReadOnce(store);
        ServiceHistory before = records.load(BASE);
        store.forget(BASE);

        assertThat(records.load(BASE)).isSameAs(before);
        assertThat(new ReadOnce(store).load(BASE).records()).isEmpty();
        records.forget(BASE);
        assertThat(records.load(BASE).records()).isEmpty();
    }

    @Test
    void shouldReadAgainWhatWasUpdatedThroughIt() throws BaselineException {
        ReadOnce records = new ReadOnce(store);
        records.load(LIB);

        ServiceHistory after = records.update(LIB, history -> history.withoutImagesBefore(1));

        assertThat(records.load(LIB)).isEqualTo(after);
        assertThat(records.problems()).isEmpty();
    }

    private TreeReading reading(BaseImageTable bases) throws Exception {
        ReadOptions options = new ReadOptions(Set.of(), new ReadOptions.Tables.All(), bases);
        return new TreeReader(new ReadingScanner()).read(root, manifest, options);
    }
}
