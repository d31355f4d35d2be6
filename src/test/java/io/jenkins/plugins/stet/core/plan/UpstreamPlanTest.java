package io.jenkins.plugins.stet.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Force;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a service reaches those that need it: base <- app (FROM) <- job (FROM), and base <- docs (dependsOn). */
class UpstreamPlanTest {
    private static final ServiceId BASE = new ServiceId("base");
    private static final ServiceId APP = new ServiceId("app");

    private final World world = new World();

    @BeforeEach
    void addServices() {
        world.add("base");
        world.add("app").from("base");
        world.add("job").from("app");
        world.add("docs").needs("base");
    }

    private static List<String> kinds(Decision decision) {
        return decision.reasons().stream().map(Reason::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({"code, CODE", "dependencies, DEPENDENCIES", "dockerfile, DOCKERFILE"})
    void shouldReachEverybodyWithItsClass(String section, Tier tier) {
        world.greenRun();
        world.get("base").set(section, "other");

        Map<ServiceId, Decision> decisions = world.decide();

        assertThat(decisions.values()).allSatisfy(decision -> {
            assertThat(decision.isBuild()).isTrue();
            assertThat(decision.tier()).isEqualTo(tier);
        });
        assertThat(decisions.get(APP).reasons()).containsExactly(new Reason.UpstreamChanged(BASE, tier));
        assertThat(decisions.get(new ServiceId("job")).reasons())
                .containsExactly(new Reason.UpstreamChanged(APP, tier));
    }

    @Test
    void shouldRebuildOnlyWhatStandsOnAnImageThatIsBuiltAgain() {
        world.greenRun();
        world.rules = world.rules.withForced(Map.of(BASE, new Force("me", BuildHow.Cache.USE)));

        Map<ServiceId, Decision> decisions = world.decide();

        assertThat(kinds(decisions.get(BASE))).containsExactly("forced");
        assertThat(decisions.get(APP).reasons()).containsExactly(new Reason.UpstreamChanged(BASE, Tier.FULL));
        assertThat(decisions.get(new ServiceId("job")).isBuild()).isTrue();
        assertThat(decisions.get(new ServiceId("docs")).isChanged()).isFalse();
    }

    @Test
    void shouldRebuildWhatWasLeftOnTheOldImageInALaterRun() {
        world.greenRun();
        world.rules = world.rules.withForced(Map.of(BASE, new Force("me", BuildHow.Cache.USE)));
        Map<ServiceId, Decision> forced = world.decide();
        world.rules = PlanningRules.of(TrustClass.BRANCH, World.START);
        world.number++;
        world.build(Map.of(BASE, forced.get(BASE)));
        world.pass("base");

        Map<ServiceId, Decision> decisions = world.decide();

        assertThat(decisions.get(BASE).isChanged()).isFalse();
        assertThat(decisions.get(APP).isBuild()).isTrue();
        assertThat(decisions.get(APP).reasons()).containsExactly(new Reason.UpstreamChanged(BASE, Tier.FULL));
        world.greenRun();
        assertThat(world.decide().values()).noneMatch(Decision::isChanged);
    }

    @Test
    void shouldSpreadTroubleToEverybodyWhoNeedsIt() {
        world.greenRun();
        world.get("base").missing.add("base/gen.jar");

        Map<ServiceId, Decision> decisions = world.decide();

        assertThat(decisions.values()).allMatch(Decision::isBuild);
        assertThat(decisions.get(new ServiceId("docs")).reasons())
                .containsExactly(new Reason.UpstreamChanged(BASE, Tier.CODE));
    }

    @Test
    void shouldTellOfAnUpstreamThatIsNew() {
        world.greenRun();
        world.get("docs").needs("app");

        Decision docs = world.decide("docs");

        assertThat(docs.isBuild()).isTrue();
        assertThat(docs.reasons()).containsExactly(new Reason.UpstreamChanged(APP, Tier.CODE));
    }

    @Test
    void shouldLeaveImageOfARevertOnItsOldUpstream() {
        world.greenRun();
        world.get("base").set("code", "other");
        world.greenRun();
        world.get("base").set("code", "code");

        Map<ServiceId, Decision> decisions = world.decide();

        assertThat(decisions.values()).noneMatch(Decision::isBuild);
        assertThat(decisions.values()).allMatch(decision -> decision.tier() == Tier.DEPLOY);
    }
}
