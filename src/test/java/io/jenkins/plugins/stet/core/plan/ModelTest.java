package io.jenkins.plugins.stet.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.BuiltFrom;
import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow.Cache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Random lives of a job, decided by the planner and by the naive model: they have to agree at every step. */
class ModelTest {
    private static final int LIVES = Integer.getInteger("stet.model.lives", 200);
    private static final int STEPS = 40;

    private final List<String> told = new ArrayList<>();

    @Test
    void shouldDecideAsTheContractSays() {
        long seed = Long.getLong("stet.seed", System.nanoTime());
        int unchanged = 0;
        int deployed = 0;
        for (int life = 0; life < LIVES; life++) {
            told.clear();
            Life lived = new Life(new Random(seed + life), "-Dstet.seed=" + (seed + life) + " -Dstet.model.lives=1");
            lived.live();
            unchanged += lived.unchanged;
            deployed += lived.deployed;
        }
        assertThat(unchanged).as("the test sees services that stand").isGreaterThan(LIVES);
        assertThat(deployed).as("the test sees known images that did not pass").isGreaterThan(LIVES);
    }

    private final class Life {
        private final Random random;
        private final String replay;
        private final World world = new World();
        private final NaiveModel model;
        private int unchanged;
        private int deployed;

        Life(Random random, String replay) {
            this.random = random;
            this.replay = replay;
            world.add("base");
            world.add("app").from("base");
            world.add("docs").needs("base");
            world.add("lib").withoutImage().needs("app");
            model = new NaiveModel(world);
        }

        void live() {
            for (int step = 0; step < STEPS; step++) {
                change();
                Set<ServiceId> forced = random.nextInt(6) == 0 ? Set.of(anyService().id) : Set.of();
                boolean withoutCache = random.nextInt(8) == 0;
                world.registryDown = random.nextInt(12) == 0;
                world.rules = PlanningRules.of(TrustClass.BRANCH, World.START)
                        .withForced(forced.stream()
                                .collect(Collectors.toMap(id -> id, id -> new PlanningRules.Force("me", Cache.USE))))
                        .withCache(withoutCache ? Cache.IGNORE : Cache.USE);
                run(forced, withoutCache);
            }
        }

        private TreeService anyService() {
            List<TreeService> services = List.copyOf(world.services.values());
            return services.get(random.nextInt(services.size()));
        }

        private void change() {
            TreeService service = anyService();
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> service.config = "config " + random.nextInt(2);
                case 2 -> deleteImage();
                case 3 -> branchOff();
                default -> service.set(random.nextBoolean() ? "code" : "dockerfile", "v" + random.nextInt(2));
            }
            told.add("change " + service.id + " " + service.sections + " " + service.config);
        }

        private void deleteImage() {
            List<ImageReference> images = List.copyOf(world.images);
            if (!images.isEmpty()) {
                world.images.remove(images.get(random.nextInt(images.size())));
            }
        }

        private void branchOff() {
            if (random.nextInt(4) == 0) {
                world.branchOff(TrustClass.BRANCH);
                model.branchOff();
                told.add("branch off");
            }
        }

        private void run(Set<ServiceId> forced, boolean withoutCache) {
            world.number++;
            Map<ServiceId, Decision> decisions = world.decide();
            NaiveModel.Verdicts verdicts = model.decide(forced);
            told.add("run forced " + forced + " down " + world.registryDown + ": "
                    + decisions.values().stream()
                            .map(each -> each.service() + "=" + each.tier())
                            .toList());
            compare(decisions, verdicts);
            Map<ServiceId, Digest> current = new TreeMap<>(verdicts.current());
            int failing = random.nextInt(3) == 0 ? random.nextInt(world.services.size()) : world.services.size();
            boolean green = failing == world.services.size() && random.nextInt(4) != 0;
            for (TreeService service : List.copyOf(world.services.values()).subList(0, failing)) {
                if (decisions.get(service.id).isBuild()) {
                    build(service, current, withoutCache);
                }
            }
            if (green) {
                world.services.values().forEach(service -> pass(service, current));
            }
            told.add("ended green " + green + " failing at " + failing);
        }

        private void build(TreeService service, Map<ServiceId, Digest> current, boolean withoutCache) {
            Digest digest = new Digest("sha256:" + World.hex(service.id + " " + world.number));
            world.images.add(service.repository().at(digest));
            Map<ServiceId, Digest> upstreams = new TreeMap<>(current);
            upstreams.keySet().retainAll(service.images);
            BuiltMark mark = new BuiltMark(
                    world.stamp(), service.repository(), World.image(digest), BuiltFrom.of(Map.of(), upstreams));
            world.change(service, history -> (withoutCache ? history.withoutImagesBefore(world.number) : history)
                    .withBuilt(world.content(service), mark));
            model.built(service, digest, current, withoutCache);
            current.put(service.id, digest);
        }

        private void pass(TreeService service, Map<ServiceId, Digest> current) {
            Optional<Digest> image = Optional.ofNullable(current.get(service.id));
            world.pass(service, World.image(image.orElse(null)));
            model.passed(service, image);
        }

        private void compare(Map<ServiceId, Decision> decisions, NaiveModel.Verdicts verdicts) {
            String story = replay + "\n" + String.join("\n", told);
            decisions.forEach((id, decision) -> {
                assertThat(decision.isBuild())
                        .as("build %s, %s", id, story)
                        .isEqualTo(verdicts.build().contains(id));
                assertThat(decision.isChanged())
                        .as("changed %s, %s", id, story)
                        .isEqualTo(verdicts.changed().contains(id));
                assertThat(decision.reasons().isEmpty()).as("reasons %s", story).isEqualTo(!decision.isChanged());
                unchanged += decision.isChanged() ? 0 : 1;
                deployed += decision.isChanged() && !decision.isBuild() ? 1 : 0;
            });
        }
    }
}
