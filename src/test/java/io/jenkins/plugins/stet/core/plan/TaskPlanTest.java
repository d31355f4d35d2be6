package io.jenkins.plugins.stet.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.BuildHow.Cache;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Force;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tasks of a service pass and become due on their own. */
class TaskPlanTest {
    private final World world = new World();
    private final TreeService backend = world.add("backend");

    private Decision decide() {
        return world.decide("backend");
    }

    @Test
    void shouldPassTasksOnTheirOwn() {
        backend.tasks.put("test", "1");
        backend.tasks.put("lint", "1");
        world.redRun();
        world.passTask("backend", "test");

        assertThat(decide().isChanged()).isTrue();
        assertThat(decide().tasks()).containsEntry("test", TaskState.PASSED).containsEntry("lint", TaskState.DUE);

        backend.tasks.put("test", "2");
        assertThat(decide().tasks()).containsEntry("test", TaskState.DUE);
        backend.tasks.put("test", "1");
        backend.set("code", "other");
        assertThat(decide().tasks()).containsEntry("test", TaskState.DUE);
    }

    @Test
    void shouldTakeTheTargetsWordForATaskThatNeverPassedHere() {
        backend.tasks.put("test", "1");
        world.greenRun();
        world.passTask("backend", "test");
        world.branchOff(TrustClass.BRANCH);

        assertThat(decide().tasks()).containsEntry("test", TaskState.PASSED);

        backend.tasks.put("test", "2");
        world.number++;
        world.passTask("backend", "test");
        backend.tasks.put("test", "1");
        assertThat(decide().tasks()).containsEntry("test", TaskState.DUE);
    }

    @Test
    void shouldHaveEveryTaskDoneAgainWhenForced() {
        backend.withoutImage().tasks.put("test", "1");
        world.greenRun();
        world.passTask("backend", "test");
        world.rules = world.rules.withForced(Map.of(backend.id, new Force("rebuild", Cache.USE)));

        assertThat(decide().isBuild()).isFalse();
        assertThat(decide().isChanged()).isTrue();
        assertThat(decide().tier()).isEqualTo(Tier.FULL);
        assertThat(decide().tasks()).containsEntry("test", TaskState.DUE);
    }
}
