package io.jenkins.plugins.stet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds random contexts before and after random edits on a real engine. A layer that differs where stet says unchanged
 * is a failure; the other direction is counted. {@code -Dstet.oracle.pairs=N} makes more pairs, {@code -Dstet.seed=N}
 * with {@code -Dstet.oracle.round=M} makes one round again, {@code -Dstet.oracle.tell=true} tells what was counted.
 */
@EngineTest
class EngineOracleTest {
    private static final int EDITS_A_ROUND = 5;

    @TempDir
    private Path work;

    private final List<String> falseUnchanged = new ArrayList<>();
    private final List<String> falseChanged = new ArrayList<>();
    private int pairs;
    private int engineSame;
    private int notBuilt;

    @Test
    void shouldNeverCallADifferentImageUnchanged(TestEngine engine) throws Exception {
        Optional<EngineSide> found = EngineSide.find(engine, work);
        Assumptions.assumeTrue(
                found.isPresent(), "no docker command that builds with BuildKit by itself (package docker.io has one)");
        long seed = Long.getLong("stet.seed", System.nanoTime());
        int wanted = Integer.getInteger("stet.oracle.pairs", 200);
        String base = engine.importBase(engine.uniqueName("oracle"));
        try (EngineSide side = found.get()) {
            int only = Integer.getInteger("stet.oracle.round", -1);
            for (int round = Math.max(0, only); pairs < wanted && (only < 0 || round == only); round++) {
                playRound(side, base, seed, round);
            }
        }
        String figures =
                "seed %d: %d pairs, %d of them the same to the engine; unchanged where a layer differs: %d, changed"
                                .formatted(seed, pairs, engineSame, falseUnchanged.size())
                        + " where none does: %d; rounds whose first build fails: %d"
                                .formatted(falseChanged.size(), notBuilt);
        System.out.println("engine oracle: " + figures);
        if (Boolean.getBoolean("stet.oracle.tell")) {
            falseChanged.forEach(System.out::println);
        }
        assertThat(falseUnchanged).as(figures).isEmpty();
        assertThat(engineSame).as(figures).isBetween(pairs / 10, pairs * 9 / 10);
    }

    /** One shape, edited again and again: every state but the first and last is part of two pairs. */
    private void playRound(EngineSide side, String base, long seed, int round) throws Exception {
        Random random = new Random(seed * 31 + round);
        Shape shape = Shape.all().get(round % Shape.all().size()).on(base);
        TestTree tree = RandomTree.make(random);
        tree.put("Dockerfile", new TestTree.File(shape.dockerfile(), 0644));
        String ignored = Shape.randomIgnore(random);
        if (!ignored.isEmpty()) {
            tree.put(
                    random.nextInt(4) == 0 ? "Dockerfile.dockerignore" : ".dockerignore",
                    new TestTree.File(ignored, 0644));
        }
        State before = look(side, shape, tree);
        if (before.outcome() instanceof EngineSide.Outcome.Failed) {
            notBuilt++;
            return;
        }
        for (int i = 0; i < EDITS_A_ROUND; i++) {
            TestTree edited = before.tree().copy();
            String edit = Edit.apply(edited, random);
            State after = look(side, shape, edited);
            compare(
                    side,
                    before,
                    after,
                    "seed %d, round %d: %s".formatted(seed, round, edit) + "\n" + shape.dockerfile());
            if (after.outcome() instanceof EngineSide.Outcome.Built) {
                before = after;
            }
        }
    }

    private record State(TestTree tree, EngineSide.Outcome outcome, ServiceReading reading) {}

    private State look(EngineSide side, Shape shape, TestTree tree)
            throws IOException, InterruptedException, ManifestException {
        Path root = work.resolve("stet");
        tree.writeTo(root.resolve(StetSide.CONTEXT));
        Path context = work.resolve("engine");
        tree.writeNormalisedTo(context);
        return new State(tree, side.build(context, shape), StetSide.read(root, shape));
    }

    private void compare(EngineSide side, State before, State after, String story)
            throws IOException, InterruptedException {
        if (after.outcome() instanceof EngineSide.Outcome.Failed failed && failed.isFaultOfTheClient()) {
            return;
        }
        pairs++;
        boolean unchanged = StetSide.isUnchanged(before.reading(), after.reading());
        boolean same = side.isSame(before.outcome(), after.outcome());
        engineSame += same ? 1 : 0;
        if (unchanged && !same) {
            falseUnchanged.add(story + "\nbefore:\n" + before.tree() + "after: " + after.outcome());
        }
        if (same && !unchanged) {
            falseChanged.add(story + "\nbefore:\n" + before.tree());
        }
    }
}
