package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers that die: what they leave is the old or the new state, never a mixture, and the next one can go on. */
@Tag("crash")
class CrashTest {
    private static final int KILLS = Integer.getInteger("stet.crash.kills", 200);
    private static final int WORKERS = 2;
    private static final int PROCESS_HALTED = 137;

    @TempDir
    Path directory;

    private static void check(Path store, long atLeast, long atMost) {
        FileBaselineStore after = new FileBaselineStore(store);
        ServiceHistory history = after.load(BACKEND);
        assertThat(CrashState.isWhole(history)).as("%s", history).isTrue();
        assertThat(history.newestNumber()).isBetween(atLeast, atMost);
        for (long number = Math.max(1, history.newestNumber() - 2); number <= history.newestNumber(); number++) {
            long content = number;
            after.files(BACKEND, Samples.content("content " + number).fingerprint())
                    .ifPresent(files -> assertThat(files).isEqualTo(CrashState.files(content)));
        }
        assertThat(after.problems()).isEmpty();
    }

    private static long leftovers(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            return files.filter(path -> path.toString().endsWith(".tmp")).count();
        }
    }

    @Test
    void shouldSurviveAHaltAtEveryPointOfWriting() throws Exception {
        List<Callable<Boolean>> halts = new ArrayList<>();
        for (int point = 1; point <= 18; point++) {
            int halt = point;
            halts.add(() -> haltAt(halt));
        }
        List<Boolean> halted = inParallel(halts);
        assertThat(halted.subList(0, 17)).as("the last point is beyond the end").containsOnly(true);
    }

    private boolean haltAt(int point) throws Exception {
        Path store = directory.resolve("halt" + point);
        new FileBaselineStore(store).update(BACKEND, empty -> CrashState.of(30));
        try (ChildProcess child = new ChildProcess(CrashingWriter.class, store.toString(), "" + point, "1")) {
            boolean halted = child.await() == PROCESS_HALTED;
            check(store, 30, 31);
            new FileBaselineStore(store).update(BACKEND, old -> CrashState.next(old, old.newestNumber() + 1));
            check(store, 31, 32);
            assertThat(leftovers(store)).isZero();
            return halted;
        }
    }

    @Test
    void shouldSurviveKillsAtAnyTime() throws Exception {
        long seed = Long.getLong("stet.seed", System.nanoTime());
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            Path store = directory.resolve("kill" + worker);
            Random random = new Random(seed + worker);
            int kills = KILLS / WORKERS;
            work.add(() -> killOften(store, random, kills));
        }
        assertThat(inParallel(work)).as("seed %d", seed).containsOnly(true);
    }

    private static boolean killOften(Path store, Random random, int kills) throws Exception {
        long safe = 0;
        for (int i = 0; i < kills; i++) {
            try (ChildProcess child = new ChildProcess(CrashingWriter.class, store.toString(), "0", "1000000")) {
                safe = Long.parseLong(child.line());
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(15_000)));
                List<String> said = child.kill();
                safe = said.stream()
                        .filter(line -> line.matches("[0-9]+"))
                        .mapToLong(Long::parseLong)
                        .reduce(safe, Math::max);
            }
            check(store, safe, safe + 1);
        }
        return safe > kills;
    }

    private static <T> List<T> inParallel(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : workers.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }
}
