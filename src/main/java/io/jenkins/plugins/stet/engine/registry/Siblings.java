package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for the images of one index, all of which must be there. */
final class Siblings {
    /** For each depth its own: threads that wait for others of the same few threads might wait for ever. */
    private final List<ExecutorService> workers = new ArrayList<>();

    Siblings(int threads) {
        for (int depth = 0; depth <= Limits.INDEX_DEPTH; depth++) {
            workers.add(Workers.atMost(threads, "stet-index-lookup"));
        }
    }

    /** Throws a {@link RegistryException} unless the image is there and whole. */
    record Question(ImageReference image, Callable<?> asking) {}

    /** @param depth how deep the index is nested in others */
    Asked ask(List<Question> questions, int depth) {
        Map<ImageReference, Future<?>> running = new LinkedHashMap<>();
        questions.forEach(
                question -> running.put(question.image(), workers.get(depth).submit(question.asking())));
        return new Asked(running);
    }

    /** What is being asked; who does not wait for it gives it up. */
    static final class Asked {
        private final Map<ImageReference, Future<?>> running;

        private Asked(Map<ImageReference, Future<?>> running) {
            this.running = running;
        }

        void await(Deadline deadline) throws RegistryException {
            for (Map.Entry<ImageReference, Future<?>> each : running.entrySet()) {
                await(each.getKey(), each.getValue(), deadline);
            }
        }

        private static void await(ImageReference image, Future<?> answer, Deadline deadline) throws RegistryException {
            Errand errand = Errand.of("looking for", image);
            try {
                answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RegistryException told) {
                    throw told;
                }
                throw new IllegalStateException(errand + " broke", e.getCause());
            } catch (TimeoutException e) {
                throw Failures.unreachable(errand, new HttpTimeoutException("no answer in time"), List.of());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Failures.unreachable(errand, new InterruptedIOException("interrupted"), List.of());
            }
        }

        void giveUp() {
            new ArrayList<>(running.values()).forEach(answer -> answer.cancel(true));
        }
    }
}
