package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody adds one to the number of the newest build: none of these may get lost. */
class ConcurrentWritersTest {
    @TempDir
    Path directory;

    @Test
    void shouldLoseNoUpdateAmongThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> writer = () -> {
                FileBaselineStore store = new FileBaselineStore(directory);
                for (int i = 0; i < 15; i++) {
                    store.update(BACKEND, before -> CrashState.next(before, before.newestNumber() + 1));
                }
                return 15;
            };
            List<Callable<Integer>> writers = Collections.nCopies(6, writer);
            for (Future<Integer> each : threads.invokeAll(writers)) {
                assertThat(each.get()).isEqualTo(15);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(new FileBaselineStore(directory).load(BACKEND)).isEqualTo(CrashState.of(90));
    }

    @Test
    void shouldLoseNoUpdateAmongProcesses() throws Exception {
        List<ChildProcess> children = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                children.add(new ChildProcess(CrashingWriter.class, directory.toString(), "0", "10"));
            }
            for (ChildProcess child : children) {
                assertThat(child.await()).isZero();
            }
        } finally {
            children.forEach(ChildProcess::close);
        }
        assertThat(new FileBaselineStore(directory).load(BACKEND)).isEqualTo(CrashState.of(30));
    }
}
