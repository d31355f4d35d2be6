package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
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
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion.Answer;
import io.jenkins.plugins.stet.jenkins.store.RunService;
import io.jenkins.plugins.stet.jenkins.store.RunState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeQuestionTest {
    private static final ServiceId BACKEND = new ServiceId("backend");
    private static final ServiceId OTHER = new ServiceId("other");

    private static RunState state(DetectionMode mode, Verdict verdict, Tier tier) {
        List<Reason> why = List.of(new Reason.Forced("test"));
        ServiceResult result = new ServiceResult(
                Decision.of(BACKEND, verdict, tier, why),
                new Place.Output.NoImage(),
                Needs.nothing(),
                new ContentState.Troubled(why, List.of()),
                List.of());
        ServiceReading unread = null;
        return RunState.empty().with(List.of(new RunService(result, unread, mode)), Set.of(BACKEND, OTHER));
    }

    private static final Verdict UNCHANGED = new Verdict.Unchanged(new KnownImage.NotMade());
    private static final Verdict CHANGED = new Verdict.Changed(new KnownImage.NotMade());

    private static Answer ask(RunState state, String service, String task, String atLeast) throws Exception {
        return ChangeQuestion.of(service, task, atLeast).answer(state);
    }

    @Test
    void shouldBeDueWhenChangedAndNotWhenUnchanged() throws Exception {
        assertThat(ask(state(DetectionMode.ENFORCE, CHANGED, Tier.CODE), "backend", "", ""))
                .isInstanceOf(Answer.Due.class);
        assertThat(ask(state(DetectionMode.ENFORCE, UNCHANGED, Tier.NONE), "backend", "", ""))
                .isInstanceOf(Answer.NotDue.class);
    }

    @Test
    void shouldAlwaysBeDueWhenObserving() throws Exception {
        assertThat(ask(state(DetectionMode.OBSERVE, UNCHANGED, Tier.NONE), "backend", "", "full"))
                .isInstanceOf(Answer.Due.class);
    }

    @Test
    void shouldLeaveOutSmallerChanges() throws Exception {
        RunState state = state(DetectionMode.ENFORCE, CHANGED, Tier.CODE);

        assertThat(ask(state, "backend", "", "code")).isInstanceOf(Answer.Due.class);
        assertThat(ask(state, "backend", "", "dependencies")).isInstanceOf(Answer.NotDue.class);
        assertThatThrownBy(() -> ask(state, "backend", "", "big")).isInstanceOf(RefusedException.class);
    }

    @Test
    void shouldBeDueWhenNobodyLooked() throws Exception {
        assertThat(ask(RunState.empty(), "anything", "", "")).isInstanceOf(Answer.Unasked.class);
        assertThat(ask(state(DetectionMode.ENFORCE, UNCHANGED, Tier.NONE), "other", "", ""))
                .as("in the manifest, but not among those that were asked for")
                .isInstanceOf(Answer.Due.class);
    }

    @Test
    void shouldRefuseWhatIsNotThere() {
        RunState state = state(DetectionMode.ENFORCE, UNCHANGED, Tier.NONE);

        assertThatThrownBy(() -> ask(state, "bakend", "", ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("did you mean 'backend'?");
        assertThatThrownBy(() -> ask(state, "../backend", "", "")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ask(state, "backend", "test", ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no task 'test'");
    }
}
