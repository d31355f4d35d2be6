package io.jenkins.plugins.stet.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.BuildDuration;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.BaseImagePolicy;
import io.jenkins.plugins.stet.core.manifest.RebuildPolicy;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.BuildHow.Bases;
import io.jenkins.plugins.stet.core.plan.BuildHow.Cache;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Force;
import io.jenkins.plugins.stet.core.plan.Reason.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages, caches, base images, estimates, services without image, and the files that reasons name. */
class PlanDetailsTest {
    private final World world = new World();
    private final TreeService backend = world.add("backend");

    private Decision decide() {
        return world.decide("backend");
    }

    private BuildHow how() {
        return ((Verdict.Build) decide().verdict()).how();
    }

    private void at(TrustClass reader, Instant now) {
        world.rules = PlanningRules.of(reader, now);
    }

    @Test
    void shouldRebuildOldImagesOnThePrimaryBranchOnly() {
        backend.policy = RebuildPolicy.standard().withMaxAge(Duration.ofDays(30));
        at(TrustClass.PRIMARY, World.START);
        world.greenRun();

        at(TrustClass.PRIMARY, World.START.plus(Duration.ofDays(23)));
        assertThat(decide().isChanged()).isFalse();
        at(TrustClass.BRANCH, World.START.plus(Duration.ofDays(90)));
        assertThat(decide().isChanged()).isFalse();
        at(TrustClass.PRIMARY, World.START.plus(Duration.ofDays(30)));
        assertThat(decide().reasons()).containsExactly(new Reason.Expired(30, 30));
        assertThat(decide().tier()).isEqualTo(Tier.FULL);
        assertThat(how()).isEqualTo(new BuildHow(Cache.IGNORE, Bases.FRESH));
    }

    @Test
    void shouldSpreadExpiryButNeverBeyondTheAge() {
        at(TrustClass.PRIMARY, World.START);
        for (int i = 0; i < 40; i++) {
            world.add("s" + i).policy = RebuildPolicy.standard().withMaxAge(Duration.ofDays(100));
        }
        world.greenRun();
        List<Long> expired = new ArrayList<>();
        for (int day = 79; day <= 100; day++) {
            at(TrustClass.PRIMARY, World.START.plus(Duration.ofDays(day)));
            expired.add(
                    world.decide().values().stream().filter(Decision::isBuild).count());
        }

        assertThat(expired).isSorted().startsWith(0L).endsWith(40L);
        assertThat(Set.copyOf(expired)).hasSizeGreaterThan(10);
    }

    @Test
    void shouldNotTrustAnAgeFromTheFuture() {
        backend.policy = RebuildPolicy.standard().withMaxAge(Duration.ofDays(30));
        at(TrustClass.PRIMARY, World.START.plus(Duration.ofDays(9000)));
        world.greenRun();

        at(TrustClass.PRIMARY, World.START);

        assertThat(decide().isBuild()).isTrue();
    }

    @Test
    void shouldForgetOlderImagesAfterABuildWithoutCache() {
        world.greenRun();
        backend.set("code", "other");
        world.rules = world.rules.withCache(Cache.IGNORE);
        world.greenRun();
        world.rules = world.rules.withCache(Cache.USE);
        assertThat(decide().isChanged()).isFalse();

        backend.set("code", "code");

        assertThat(decide().isBuild()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"code, USE", "dependencies, IGNORE"})
    void shouldIgnoreTheCacheForTheTiersThatSaySo(String section, Cache cache) {
        backend.policy = RebuildPolicy.standard().withNoCacheTiers(Set.of(Tier.DEPENDENCIES));
        world.greenRun();
        backend.set(section, "other");

        assertThat(how()).isEqualTo(new BuildHow(cache, Bases.AS_PRESENT));
    }

    @Test
    void shouldSayHowButNeverWhetherWithNoCache() {
        world.greenRun();
        world.rules = world.rules.withCache(Cache.IGNORE);

        assertThat(decide().isChanged()).isFalse();
    }

    @Test
    void shouldForceWithTheCacheAskedFor() {
        world.greenRun();
        world.rules = world.rules.withForced(Map.of(backend.id, new Force("rebuild", Cache.IGNORE)));

        assertThat(decide().reasons()).containsExactly(new Reason.Forced("rebuild"));
        assertThat(how().cache()).isEqualTo(Cache.IGNORE);
    }

    @Test
    void shouldOnlyWarnOfAMovedBaseImage() {
        backend.bases.put("alpine:3", "one");
        world.greenRun();
        backend.bases.put("alpine:3", "two");

        assertThat(decide().isChanged()).isFalse();
        assertThat(decide().warnings()).singleElement().asString().contains("alpine:3", "moved");

        backend.policy = RebuildPolicy.standard().withBaseImages(BaseImagePolicy.IGNORE);
        assertThat(decide().warnings()).isEmpty();
    }

    @Test
    void shouldNameTheBaseImageThatRebuilds() {
        backend.policy = RebuildPolicy.standard().withBaseImages(BaseImagePolicy.REBUILD);
        backend.bases.put("alpine:3", "one");
        world.greenRun();
        backend.bases.put("alpine:3", "two");
        backend.set("base", "two");

        assertThat(decide().tier()).isEqualTo(Tier.DOCKERFILE);
        assertThat(decide().reasons())
                .containsExactly(new Reason.BaseImageMoved(
                        "alpine:3", "sha256:" + World.hex("one"), "sha256:" + World.hex("two")));
    }

    @Test
    void shouldBuildWhenABaseImageThatRebuildsIsNotTold() {
        backend.unanswered.put("alpine:3", "no answer");
        world.greenRun();
        assertThat(decide().isChanged()).isFalse();

        backend.policy = RebuildPolicy.standard().withBaseImages(BaseImagePolicy.REBUILD);

        assertThat(decide().isBuild()).isTrue();
        assertThat(decide().reasons()).containsExactly(new Reason.Unverified("alpine:3", "no answer"));
    }

    @Test
    void shouldTakeTiersFromWhatChangedWithoutAnImage() {
        backend.withoutImage();
        assertThat(decide().tier()).isEqualTo(Tier.FULL);
        assertThat(decide().isBuild()).isFalse();
        world.greenRun();
        assertThat(decide().isChanged()).isFalse();
        backend.set("code", "other");
        assertThat(decide().tier()).isEqualTo(Tier.CODE);
        world.redRun();
        assertThat(decide().tier()).isEqualTo(Tier.CODE);
        world.greenRun();
        backend.set("code", "code");
        assertThat(decide().tier()).isEqualTo(Tier.CODE);
        backend.set("code", "other").config = "other";
        assertThat(decide().tier()).isEqualTo(Tier.RESTART);
        backend.trouble = "unreadable";
        assertThat(decide().isBuild()).isFalse();
        assertThat(decide().tier()).isEqualTo(Tier.FULL);
    }

    @Test
    void shouldEstimateFromItsOwnBuildsAtThatTier() {
        ServiceHistory history = ServiceHistory.empty(backend.id);
        for (int i = 1; i <= 17; i++) {
            history = history.withDuration(new BuildDuration(Tier.CODE, i * 10, i));
        }
        world.own.put(backend.id, history);
        world.greenRun();

        backend.set("code", "other");
        assertThat(decide().estimate()).isEqualTo(new Estimate(90, 160, Estimate.Source.HISTORY, 17));
        backend.set("dockerfile", "other");
        assertThat(decide().estimate()).isEqualTo(new Estimate(600, 720, Estimate.Source.DEFAULT, 0));
    }

    @Test
    void shouldNameFilesAndWhatHappenedToThem() {
        backend.files.putAll(Map.of(
                "backend/a",
                "code 1",
                "backend/b",
                "code 1",
                "backend/c",
                "code 1",
                "backend/go.mod",
                "dependencies 1",
                "backend/.env",
                "config 1",
                "backend/d",
                "code 1"));
        world.greenRun();
        backend.files.remove("backend/a");
        backend.files.putAll(Map.of(
                "backend/b",
                "code 2",
                "backend/c",
                "code 1 755",
                "backend/e",
                "code 1",
                "backend/go.mod",
                "dependencies 2",
                "backend/.env",
                "config 2"));
        backend.set("code", "other").set("dependencies", "other").config = "other";

        assertThat(decide().reasons())
                .containsExactly(
                        new Reason.FileChanged("backend/go.mod", Change.MODIFIED, Tier.DEPENDENCIES),
                        new Reason.FileChanged("backend/a", Change.DELETED, Tier.CODE),
                        new Reason.FileChanged("backend/b", Change.MODIFIED, Tier.CODE),
                        new Reason.FileChanged("backend/c", Change.MODE, Tier.CODE),
                        new Reason.FileChanged("backend/e", Change.ADDED, Tier.CODE),
                        new Reason.ConfigChanged("backend/.env"));
    }

    @Test
    void shouldNameDirectoriesWhereFilesWereTooMany() {
        backend.files.putAll(Map.of("backend/src/a", "code 1", "backend/lib/b", "code 1", "c", "code 1"));
        world.greenRun();
        world.tables.replaceAll((fingerprint, table) -> table.coarse());
        backend.files.put("backend/src/a", "code 2");
        backend.files.put("c", "code 2");
        backend.set("code", "other");

        assertThat(decide().reasons())
                .containsExactly(
                        new Reason.FileChanged("./", Change.MODIFIED, Tier.CODE),
                        new Reason.FileChanged("backend/src/", Change.MODIFIED, Tier.CODE));
    }
}
