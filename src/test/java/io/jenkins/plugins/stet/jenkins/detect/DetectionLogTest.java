package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.Decision;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import io.jenkins.plugins.stet.core.plan.Needs;
import io.jenkins.plugins.stet.core.plan.Place;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.plan.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetectionLogTest {
    @Test
    void shouldShowWhatWouldSteerOrTurnTheLog() {
        ServiceId id = new ServiceId("a");
        Reason reason = new Reason.FileChanged("x\u001b[2K\u202etxt", Reason.Change.ADDED, Tier.CODE);
        ServiceResult service = new ServiceResult(
                Decision.of(id, new Verdict.Changed(new KnownImage.NotMade()), Tier.CODE, List.of(reason)),
                new Place.Output.NoImage(),
                Needs.nothing(),
                ContentState.Known.of(Content.of("1", "ab".repeat(32), Map.of())),
                List.of());

        assertThat(DetectionLog.lines(new DetectionResult(
                        DetectionMode.ENFORCE, Map.of(id, service), List.of("a\u2066b\nStet: forged"))))
                .containsExactly(
                        "Stet: warning: a\\u2066b\\x0aStet: forged",
                        "Stet: a: changed, code (x\\x1b[2K\\u202etxt added)");
    }
}
