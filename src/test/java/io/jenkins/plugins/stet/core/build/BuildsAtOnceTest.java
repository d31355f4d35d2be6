package io.jenkins.plugins.stet.core.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildsAtOnceTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private Path directory;

    private final Crowd crowd = new Crowd();
    private Bench bench;

    @BeforeEach
    void makeRepository() throws Exception {
        bench = new Bench(directory);
        services("a", "b", "c", "d");
    }

    @Test
    void shouldBuildIndependentServicesAtOnce() throws Exception {
        CyclicBarrier all = new CyclicBarrier(4);
        during(() -> meet(all), "a", "b", "c", "d");

        assertThat(bench.with(Lanes.of(4, 8)).build().values())
                .hasSize(4)
                .allMatch(BuildOutcome.Built.class::isInstance);
        assertThat(bench.build().values())
                .as("all of them were recorded")
                .allMatch(BuildOutcome.Kept.class::isInstance);
    }

    @Test
    void shouldNeverBuildMoreAtOnceThanAsked() throws Exception {
        CyclicBarrier pairs = new CyclicBarrier(2);
        during(crowd.with(() -> meet(pairs)), "a", "b", "c", "d");

        bench.with(Lanes.of(2, 8)).build();

        assertThat(crowd.largest()).isEqualTo(2);
    }

    @Test
    void shouldDoOneAfterAnotherInTheirOrderWhenThatIsAsked() throws Exception {
        during(crowd.with(() -> {}), "a", "b", "c", "d");
        tagging(crowd.with(() -> {}), "a", "b", "c", "d");

        bench.with(Lanes.of(1, 8)).build();
        bench.engine.tags.clear();
        bench.build();

        assertThat(crowd.largest()).isEqualTo(1);
        assertThat(bench.engine.requests)
                .extracting(request -> request.delivery().image().repository().path())
                .containsExactly("shop/a", "shop/b", "shop/c", "shop/d");
    }

    @Test
    void shouldLookAfterKnownImagesBesideTheBuilds() throws Exception {
        bench.build();
        bench.write("a/file", "new").write("b/file", "new");
        CyclicBarrier both = new CyclicBarrier(2);
        CountDownLatch tagged = new CountDownLatch(2);
        during(() -> await(tagged), "a", "b");
        tagging(
                () -> {
                    meet(both);
                    tagged.countDown();
                },
                "c",
                "d");

        Map<ServiceId, BuildOutcome> outcomes = bench.with(Lanes.of(2, 2)).build();

        assertThat(outcomes.get(new ServiceId("a"))).isInstanceOf(BuildOutcome.Built.class);
        assertThat(outcomes.get(new ServiceId("c"))).isInstanceOf(BuildOutcome.Kept.class);
    }

    @Test
    void shouldBeginAServiceAsSoonAsWhatItStandsOnIsThere() throws Exception {
        bench.write("c/Dockerfile", "FROM registry.example.com/shop/a\nCOPY file /\n");
        CountDownLatch begun = new CountDownLatch(1);
        during(() -> await(begun), "b");
        during(begun::countDown, "c");

        Map<ServiceId, BuildOutcome> outcomes = bench.with(Lanes.of(2, 8)).build();

        assertThat(outcomes.values()).allMatch(BuildOutcome.Built.class::isInstance);
        assertThat(bench.engine.requests.stream()
                        .filter(request -> request.source().dockerfile().whole().contains("/shop/a@sha256:")))
                .as("a was there before c")
                .hasSize(1);
    }

    @Test
    void shouldGoOnAfterAFailureAndTellInTheOrderOfTheServices() throws Exception {
        bench.write("b/Dockerfile", "FROM registry.example.com/shop/a\nCOPY file /\n");
        bench.engine.refuses = "shop/a";
        CountDownLatch last = new CountDownLatch(1);
        during(() -> await(last), "c");
        during(last::countDown, "d");

        Map<ServiceId, BuildOutcome> outcomes = bench.with(Lanes.of(3, 8)).build();

        assertThat(outcomes.values())
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Failed", "Blocked", "Built", "Built");
        assertThat(outcomes.keySet()).extracting(ServiceId::value).containsExactly("a", "b", "c", "d");
        assertThat(bench.ended).hasSize(4);
    }

    @Test
    void shouldEndAllBuildsOnAnInterruptAndRecordNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch stopped = new CountDownLatch(2);
        during(() -> hang(begun, stopped), "a", "b");
        Thread[] performing = new Thread[1];
        CompletableFuture<Map<ServiceId, BuildOutcome>> run = CompletableFuture.supplyAsync(() -> {
            performing[0] = Thread.currentThread();
            return outcomes(Lanes.of(2, 8));
        });
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        performing[0].interrupt();

        assertThatThrownBy(() -> run.get(2, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(InterruptedException.class);
        assertThat(stopped.getCount()).as("builds that still run").isZero();
        assertThat(bench.engine.requests).as("nothing began afterwards").hasSize(2);
        assertThat(bench.detect().services().values())
                .allMatch(service -> service.decision().isBuild());
    }

    @Test
    void shouldEndTheOtherBuildsWhenOneHasADefect() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        during(() -> hang(begun, stopped), "a");
        during(
                () -> {
                    await(begun);
                    throw new IllegalArgumentException("a defect");
                },
                "b");

        assertThatThrownBy(() -> bench.with(Lanes.of(2, 8)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a defect");
        assertThat(stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private Map<ServiceId, BuildOutcome> outcomes(Lanes lanes) {
        try {
            return bench.with(lanes).build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void services(String... names) throws Exception {
        StringBuilder manifest = new StringBuilder("version: 1\nregistry: registry.example.com/shop\nservices:\n");
        for (String name : names) {
            manifest.append("  ").append(name).append(": {}\n");
            bench.write(name + "/Dockerfile", "FROM scratch\nCOPY file /\n").write(name + "/file", name);
        }
        bench.write("stet.yaml", manifest.toString());
    }

    private void during(FakeEngine.Moment moment, String... names) {
        List.of(names).forEach(name -> bench.engine.during.put("shop/" + name, moment));
    }

    private void tagging(FakeEngine.Moment moment, String... names) {
        List.of(names).forEach(name -> bench.engine.tagging.put("shop/" + name, moment));
    }

    private static void hang(CountDownLatch begun, CountDownLatch stopped) throws InterruptedException {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } finally {
            stopped.countDown();
        }
    }

    private static void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new AssertionError("they are not done at once", e);
        }
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("what should be done beside it was done")
                .isTrue();
    }
}
