package io.jenkins.plugins.stet.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatableExecutionTest {
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final FakeContext context = new FakeContext();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** Its work is what a test says. */
    private final class Execution extends RepeatableExecution {
        private static final long serialVersionUID = 1L;

        private final transient Callable<Object> task;

        Execution(Callable<Object> task) {
            super(context);
            this.task = task;
        }

        @Override
        public StepContext getContext() {
            return context;
        }

        @Override
        Object work() throws IOException, InterruptedException {
            try {
                return task.call();
            } catch (IOException | InterruptedException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        @Override
        Future<?> submit(Runnable work) {
            return threads.submit(work);
        }
    }

    private FakeContext.End end() throws Exception {
        return context.end.get(10, TimeUnit.SECONDS);
    }

    @Test
    void shouldTellItsResultUninterrupted() throws Exception {
        new Execution(() -> "done").start();

        assertThat(end()).isEqualTo(new FakeContext.End("done", false));
    }

    @Test
    void shouldTellItsFailureUninterrupted() throws Exception {
        IOException failure = new IOException("no such file");
        new Execution(() -> {
                    throw failure;
                })
                .start();

        assertThat(end()).isEqualTo(new FakeContext.End(failure, false));
    }

    @Test
    void shouldInterruptItsWorkWhenItIsStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Execution execution = new Execution(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.complete(true);
                throw e;
            }
            return "never";
        });
        execution.start();
        begun.await();
        Throwable cause = new InterruptedException("aborted by somebody");

        execution.stop(cause);

        assertThat(end().told()).isSameAs(cause);
        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
    }
}
