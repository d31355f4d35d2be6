package io.jenkins.plugins.stet.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose records count for whom. */
class TrustPlanTest {
    private final World world = new World();
    private final TreeService backend = world.add("backend");

    private void write(TrustClass writer) {
        world.rules = PlanningRules.of(writer, World.START);
        world.greenRun();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, PRIMARY, true",
        "PRIMARY, BRANCH, true",
        "PRIMARY, CHANGE, true",
        "PRIMARY, UNTRUSTED, true",
        "BRANCH, PRIMARY, false",
        "BRANCH, BRANCH, true",
        "BRANCH, CHANGE, true",
        "BRANCH, UNTRUSTED, true",
        "CHANGE, PRIMARY, false",
        "CHANGE, BRANCH, false",
        "CHANGE, CHANGE, true",
        "CHANGE, UNTRUSTED, true",
        "UNTRUSTED, PRIMARY, false",
        "UNTRUSTED, BRANCH, false",
        "UNTRUSTED, CHANGE, false",
        "UNTRUSTED, UNTRUSTED, true"
    })
    void shouldBelieveEqualAndHigherClassesOnly(TrustClass writer, TrustClass reader, boolean believed) {
        write(writer);

        world.rules = PlanningRules.of(reader, World.START);
        assertThat(world.decide("backend").isChanged()).isEqualTo(!believed);

        world.branchOff(reader);
        assertThat(world.decide("backend").isChanged()).isEqualTo(!believed);
    }

    @ParameterizedTest
    @EnumSource(
            value = TrustClass.class,
            names = {"BRANCH", "CHANGE", "UNTRUSTED"})
    void shouldTakeWhatTheTargetPassedLately(TrustClass reader) {
        write(TrustClass.PRIMARY);
        backend.set("code", "second");
        write(TrustClass.PRIMARY);
        backend.set("code", "code");

        world.branchOff(reader);

        assertThat(world.decide("backend").isChanged()).isFalse();
        backend.set("code", "third");
        Decision decision = world.decide("backend");
        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.CODE);
    }

    @Test
    void shouldNotAskTheTargetOnceItPassedSomethingItself() {
        write(TrustClass.PRIMARY);
        world.branchOff(TrustClass.CHANGE);
        backend.set("code", "mine");
        write(TrustClass.CHANGE);
        backend.set("code", "code");

        Decision decision = world.decide("backend");

        assertThat(decision.isBuild()).isFalse();
        assertThat(decision.tier()).isEqualTo(Tier.DEPLOY);
    }

    @Test
    void shouldNotLetARedStreakMakeItForgetThatItPassedSomething() {
        write(TrustClass.PRIMARY);
        world.branchOff(TrustClass.CHANGE);
        backend.set("code", "mine");
        write(TrustClass.CHANGE);
        for (int i = 0; i < 30; i++) {
            backend.set("code", "red " + i);
            world.redRun();
        }
        backend.set("code", "code");

        assertThat(world.decide("backend").isChanged()).isTrue();
        backend.set("code", "mine");
        assertThat(world.decide("backend").isChanged()).isFalse();
    }

    @Test
    void shouldNotLetALessTrustedBuildReplaceWhatAMoreTrustedOneWrote() {
        write(TrustClass.CHANGE);
        Decision before = world.decide("backend");
        world.images.clear();
        write(TrustClass.UNTRUSTED);
        world.rules = PlanningRules.of(TrustClass.CHANGE, World.START);

        Decision decision = world.decide("backend");

        assertThat(before.isChanged()).isFalse();
        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.reasons()).first().isInstanceOf(Reason.ImageMissing.class);
    }

    @Test
    void shouldTakeImagesOfUntrustedRunsFromTheirOwnPlaceOnlyWhereThereIsOne() {
        String wanted = backend.registry;
        backend.registry = "registry.example.com/forks/prod";
        write(TrustClass.UNTRUSTED);
        backend.registry = wanted;

        assertThat(world.decide("backend").isBuild()).isTrue();
        world.rules = world.rules.withOutlet("registry.example.com/fork");
        assertThat(world.decide("backend").isBuild()).isTrue();
        world.rules = world.rules.withOutlet("registry.example.com/forks");
        Decision decision = world.decide("backend");
        assertThat(decision.isChanged()).isFalse();
        assertThat(decision.image().orElseThrow().repository()).hasToString("registry.example.com/forks/prod/backend");
    }
}
