package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.BuildOutcome;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import org.junit.jupiter.api.Test;

class WordsTest {
    /** What the program said is in the log already, and the error of the step has all of it. */
    @Test
    void shouldSayInALineThatABuildFailed() {
        BuildOutcome failed = new BuildOutcome.Failed(
                new ServiceId("app"), BuildOutcome.Failed.Cause.BUILD, "RUN make: exit code: 3\n    no rule\n    bye");

        assertThat(Words.about(failed)).containsExactly("Stet: app: failed: RUN make: exit code: 3");
    }
}
