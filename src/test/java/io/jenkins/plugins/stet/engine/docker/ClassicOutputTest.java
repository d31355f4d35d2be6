package io.jenkins.plugins.stet.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.BuildResponseItem;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassicOutputTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<BuildEvent> events = new ArrayList<>();
    private final ClassicOutput output = new ClassicOutput(events::add);

    @Test
    void shouldReadStepsOutOfTheText() {
        says("Step 1/3 : FROM base\n", " ---> 0123456789ab\n");
        says("Step 2/3 : COPY . /in\n", " ---> Using cache\n", " ---> 0123456789ac\n");
        says("Step 3/3 : RUN make\n", " ---> Running in fedcba987654\n", "Successfully built our ", "thing\n");
        says("Removing intermediate container fedcba987654\n", " ---> 0123456789ad\n");
        says("Successfully built 0123456789ad\n", "Successfully tagged app:1\n");

        assertThat(output.end())
                .extracting(BuildStep::name, BuildStep::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("[1/3] FROM base", StepOutcome.DONE),
                        org.assertj.core.groups.Tuple.tuple("[2/3] COPY . /in", StepOutcome.CACHED),
                        org.assertj.core.groups.Tuple.tuple("[3/3] RUN make", StepOutcome.DONE));
        assertThat(events)
                .filteredOn(BuildEvent.StepLog.class::isInstance)
                .containsExactly(new BuildEvent.StepLog("3/3", "Successfully built our thing"));
        assertThat(output.failure()).isEmpty();
    }

    @Test
    void shouldReadWhatPodmanWrites() {
        says("[1/2] STEP 1/2: FROM scratch AS a\n", "[1/2] STEP 2/2: COPY f /f\n");
        says("--> Using cache 744380e12c7ca4977e98c38bdfbc555ac0c0b8d2c2903fc5d6fff41ce6175b71\n");
        says("--> 744380e12c7\n", "[2/2] STEP 1/2: FROM base\n", "[2/2] STEP 2/2: RUN make\n", "made\n");
        says(
                "[2/2] COMMIT docker.io/library/app:1\n",
                "--> a3967ab3a0d\n",
                "Successfully tagged docker.io/library/app:1\n");

        assertThat(output.end())
                .extracting(BuildStep::name, BuildStep::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("[1/2 1/2] FROM scratch AS a", StepOutcome.DONE),
                        org.assertj.core.groups.Tuple.tuple("[1/2 2/2] COPY f /f", StepOutcome.CACHED),
                        org.assertj.core.groups.Tuple.tuple("[2/2 1/2] FROM base", StepOutcome.DONE),
                        org.assertj.core.groups.Tuple.tuple("[2/2 2/2] RUN make", StepOutcome.DONE));
        assertThat(events)
                .filteredOn(BuildEvent.StepLog.class::isInstance)
                .containsExactly(new BuildEvent.StepLog("2/2 2/2", "made"));
    }

    @Test
    void shouldShowWhatTheStepThatFailedHadSaid() {
        says("Step 1/1 : RUN make\n", " ---> Running in fedcba987654\n", "no rule to make it\n");
        output.onNext(item(Map.of(
                "errorDetail",
                Map.of("message", "The command '/bin/sh -c make' returned a non-zero code: 2"),
                "error",
                "unused")));

        assertThat(output.end()).extracting(BuildStep::outcome).containsExactly(StepOutcome.FAILED);
        assertThat(output.failure())
                .hasValue(
                        "The build failed at [1/1] RUN make: The command '/bin/sh -c make' returned a non-zero code: 2"
                                + "\n    no rule to make it");
    }

    @Test
    void shouldTellAnErrorBeforeTheFirstStep() {
        output.onNext(item(Map.of("errorDetail", Map.of("message", "dockerfile parse error line 1"))));

        assertThat(output.end()).isEmpty();
        assertThat(output.failure()).hasValueSatisfying(text -> assertThat(text).contains("before its first step"));
    }

    private void says(String... pieces) {
        for (String piece : pieces) {
            output.onNext(item(Map.of("stream", piece)));
        }
    }

    private static BuildResponseItem item(Map<String, Object> fields) {
        return JSON.convertValue(fields, BuildResponseItem.class);
    }
}
