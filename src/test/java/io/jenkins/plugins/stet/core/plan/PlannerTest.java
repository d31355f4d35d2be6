package io.jenkins.plugins.stet.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided about one service that makes an image. */
class PlannerTest {
    private final World world = new World();
    private final TreeService backend = world.add("backend");

    private Decision decide() {
        return world.decide("backend");
    }

    private static List<String> kinds(Decision decision) {
        return decision.reasons().stream().map(Reason::kind).toList();
    }

    @Test
    void shouldBuildInFullWithoutBaseline() {
        Decision decision = decide();

        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.FULL);
        assertThat(kinds(decision)).containsExactly("no-baseline");
        assertThat(decision.digest()).isEmpty();
        assertThat(decision.previous()).isEqualTo(new PreviousImage.Unknown());
    }

    @Test
    void shouldLetStandWhatPassed() {
        world.greenRun();

        Decision decision = decide();

        assertThat(decision.isChanged()).isFalse();
        assertThat(decision.tier()).isEqualTo(Tier.NONE);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.estimate()).isEqualTo(Estimate.nothing());
        assertThat(decision.image().orElseThrow().builtBy().name()).isEqualTo("job #2");
    }

    @ParameterizedTest
    @CsvSource({
        "code, CODE, file",
        "dependencies, DEPENDENCIES, file",
        "dockerfile, DOCKERFILE, dockerfile",
        "target, DOCKERFILE, target",
        "platforms, DOCKERFILE, platform",
        "base, DOCKERFILE, base-image"
    })
    void shouldTakeTheTierFromTheSectionThatDiffers(String section, Tier tier, String kind) {
        world.greenRun();
        backend.set(section, "other");

        Decision decision = decide();

        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.tier()).isEqualTo(tier);
        assertThat(kinds(decision)).containsExactly(kind);
        assertThat(decision.previous()).isInstanceOf(PreviousImage.Known.class);
    }

    @Test
    void shouldNameTheArgumentThatDiffers() {
        backend.args.put("A", "1");
        backend.args.put("B", "1");
        world.greenRun();
        backend.args.put("B", "2");
        backend.args.put("C", "1");
        backend.set("args", "other");

        assertThat(decide().reasons()).containsExactly(new Reason.ArgChanged("B"), new Reason.ArgChanged("C"));
    }

    @Test
    void shouldLetTheHighestClassWinAndTellItFirst() {
        world.greenRun();
        backend.set("code", "other").set("dockerfile", "other").set("dependencies", "other");

        Decision decision = decide();

        assertThat(decision.tier()).isEqualTo(Tier.DOCKERFILE);
        assertThat(kinds(decision)).containsExactly("dockerfile", "file", "file");
    }

    @Test
    void shouldOnlyRestartForConfiguration() {
        world.greenRun();
        backend.config = "other";

        Decision decision = decide();

        assertThat(decision.isBuild()).isFalse();
        assertThat(decision.isChanged()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.RESTART);
        assertThat(kinds(decision)).containsExactly("config");
        assertThat(decision.digest()).isPresent();
    }

    @Test
    void shouldDeployAfterARedRunWithoutBuilding() {
        world.greenRun();
        backend.set("code", "other");
        world.redRun();

        Decision decision = decide();

        assertThat(decision.isBuild()).isFalse();
        assertThat(decision.isChanged()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.DEPLOY);
        assertThat(decision.reasons().get(0)).isEqualTo(new Reason.NotPassed("job #3"));
    }

    @Test
    void shouldDeployARevertWithoutBuilding() {
        world.greenRun();
        backend.set("code", "other");
        world.greenRun();
        backend.set("code", "code");

        Decision decision = decide();

        assertThat(decision.isBuild()).isFalse();
        assertThat(decision.tier()).isEqualTo(Tier.DEPLOY);
        assertThat(kinds(decision)).containsExactly("not-passed", "file");
        assertThat(decision.reasons().get(0)).isEqualTo(new Reason.NotPassed("job #2"));
    }

    @Test
    void shouldNeverPassWhatWasPassedBeforeTheLast() {
        world.greenRun();
        backend.set("code", "other");
        world.greenRun();
        backend.set("code", "code");
        world.redRun();

        assertThat(decide().isChanged()).isTrue();
    }

    @Test
    void shouldBuildWhatTheRegistryHasNoLonger() {
        world.greenRun();
        world.images.clear();

        Decision decision = decide();

        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.FULL);
        assertThat(kinds(decision)).containsExactly("image-missing");
    }

    @Test
    void shouldBuildWhatCannotBeVerified() {
        world.greenRun();
        world.registryDown = true;

        Decision decision = decide();

        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.FULL);
        assertThat(kinds(decision)).containsExactly("unverified");
    }

    @Test
    void shouldBelieveRecordsWhenNobodyIsAsked() {
        world.greenRun();
        world.registryDown = true;
        world.rules = world.rules.withVerification(PlanningRules.Verification.TRUST_RECORDS);

        assertThat(decide().isChanged()).isFalse();
    }

    @Test
    void shouldDeployAnImageThatWasBuiltAgainAndNotPassed() {
        world.greenRun();
        world.images.clear();
        world.redRun();

        Decision decision = decide();

        assertThat(decision.isBuild()).isFalse();
        assertThat(decision.tier()).isEqualTo(Tier.DEPLOY);
        assertThat(kinds(decision)).containsExactly("not-passed");
    }

    @Test
    void shouldLookForTheKnownImageInItsNewPlace() {
        world.greenRun();
        backend.registry = "other.example.com/prod";

        assertThat(kinds(decide())).containsExactly("image-missing");

        world.images.add(backend.repository().at(world.newestImage(backend.id).orElseThrow()));

        Decision decision = decide();
        assertThat(decision.isChanged()).isFalse();
        assertThat(decision.image().orElseThrow().repository()).hasToString("other.example.com/prod/backend");
    }

    @Test
    void shouldNotTakeAnotherPlaceOnTrust() {
        world.greenRun();
        backend.registry = "other.example.com/prod";
        world.rules = world.rules.withVerification(PlanningRules.Verification.TRUST_RECORDS);

        assertThat(kinds(decide())).containsExactly("image-missing");
    }

    @Test
    void shouldAlwaysBuildWhatMissesASource() {
        backend.missing.add("backend/app.jar");
        world.greenRun();

        Decision decision = decide();

        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.reasons())
                .containsExactly(new Reason.FileChanged("backend/app.jar", Reason.Change.MISSING, Tier.CODE));
    }

    @Test
    void shouldBuildInFullOnTrouble() {
        world.greenRun();
        backend.trouble = "cannot be read";

        Decision decision = decide();

        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.FULL);
        assertThat(kinds(decision)).containsExactly("detector-error");
    }

    @Test
    void shouldBuildWhenFingerprintsAreComputedInAnotherWay() {
        world.greenRun();
        ServiceHistory before = world.own.get(backend.id);
        var old = before.records().get(0).content();
        var renamed = new Content("0", World.hex("older"), old.sections(), old.args(), old.upstreams());
        world.own.put(
                backend.id,
                ServiceHistory.empty(backend.id)
                        .withPassed(renamed, before.records().get(0).passed().get(0)));

        Decision decision = decide();

        assertThat(decision.tier()).isEqualTo(Tier.FULL);
        assertThat(decision.reasons()).containsExactly(new Reason.SchemeChanged("0", "1"));
    }

    @Test
    void shouldBuildWhatPassedWithoutBeingBuilt() {
        world.pass("backend");

        Decision decision = decide();

        assertThat(decision.isBuild()).isTrue();
        assertThat(kinds(decision)).containsExactly("image-missing");
    }

    @Test
    void shouldNotLetOthersStandInForLostRecords() {
        world.greenRun();
        world.branchOff(TrustClass.BRANCH);
        assertThat(decide().isChanged()).isFalse();

        world.own.put(backend.id, ServiceHistory.lost(backend.id));

        Decision decision = decide();
        assertThat(decision.isBuild()).isTrue();
        assertThat(decision.tier()).isEqualTo(Tier.FULL);
        assertThat(kinds(decision)).containsExactly("no-baseline");
    }
}
