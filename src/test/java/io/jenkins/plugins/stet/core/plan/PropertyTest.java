package io.jenkins.plugins.stet.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** What holds after any history. A failure names its seed; <code>-Dstet.seed</code> replays it. */
class PropertyTest {
    private final long seed = Long.getLong("stet.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final World world = new World();

    private void liveRandomly() {
        world.add("base");
        world.add("app").from("base");
        world.add("docs").needs("base");
        world.add("lib").withoutImage().needs("app");
        TrustClass writer = TrustClass.values()[random.nextInt(4)];
        world.rules = PlanningRules.of(writer, World.START);
        for (int i = random.nextInt(8); i > 0; i--) {
            world.services.values().forEach(service -> service.set("code", "v" + random.nextInt(3)));
            if (random.nextBoolean()) {
                world.greenRun();
            } else {
                world.redRun();
            }
        }
        TrustClass reader = TrustClass.values()[random.nextInt(4)];
        if (random.nextBoolean()) {
            world.branchOff(reader);
        }
        world.images.removeIf(image -> random.nextInt(6) == 0);
        world.rules = PlanningRules.of(reader, World.START);
    }

    @RepeatedTest(150)
    void shouldChangeWheneverAnInputDiffersFromEverythingThatPassed() {
        liveRandomly();
        for (TreeService service : world.services.values()) {
            for (String section : List.copyOf(service.sections.keySet())) {
                String before = service.sections.get(section);
                service.set(section, "never seen before");

                Decision decision = world.decide().get(service.id);

                assertThat(decision.isChanged()).as(told(service, section)).isTrue();
                assertThat(decision.isBuild()).as(told(service, section)).isEqualTo(service.makesImage);
                assertThat(decision.tier().atLeast(Tier.CODE))
                        .as(told(service, section))
                        .isTrue();
                service.set(section, before);
            }
        }
    }

    @RepeatedTest(150)
    void shouldSaveABuildOnlyForAnImageThatIsThereAndWasBuiltByWhomWeBelieve() {
        liveRandomly();

        Map<ServiceId, Decision> decisions = world.decide();

        decisions.forEach((id, decision) -> {
            TreeService service = world.services.get(id);
            if (service.makesImage && !decision.isBuild()) {
                Digest digest = decision.digest().orElseThrow();
                assertThat(world.images)
                        .as("seed " + seed)
                        .contains(service.repository().at(digest));
                assertThat(recorded(service))
                        .as("seed " + seed)
                        .anyMatch(mark -> mark.image().known().equals(decision.digest())
                                && world.rules.reader().believes(mark.by().trust()));
            }
        });
    }

    @RepeatedTest(50)
    void shouldDecideTheSameForTheSameAndBuildEverythingWithoutARegistry() {
        liveRandomly();
        assertThat(world.decide()).as("seed " + seed).isEqualTo(world.decide());

        world.registryDown = true;

        assertThat(world.decide().values())
                .as("seed " + seed)
                .allMatch(decision -> decision.isBuild() || !world.services.get(decision.service()).makesImage);
    }

    private Stream<BuiltMark> recorded(TreeService service) {
        String fingerprint = world.content(service).fingerprint();
        return Stream.of(world.own, world.target)
                .flatMap(all ->
                        all.getOrDefault(service.id, ServiceHistory.empty(service.id)).find(fingerprint).stream())
                .flatMap(record -> record.built().stream());
    }

    private String told(TreeService service, String section) {
        return "seed " + seed + ", " + service.id + ", " + section;
    }
}
