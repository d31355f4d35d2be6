package io.jenkins.plugins.stet.engine.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/** Puts many questions at once and has an answer to each of them by the deadline, whatever becomes of the question. */
final class Together {
    private final ExecutorService workers;

    Together(String name, int threads) {
        this.workers = Workers.atMost(threads, name);
    }

    /**
     * Every question is asked once, and answered once.
     *
     * @param substitute the answer to a question that got none, from the reason
     */
    <Q, A> Map<Q, A> ask(
            Collection<Q> questions,
            Deadline deadline,
            BiFunction<Q, Deadline, A> asking,
            BiFunction<Q, String, A> substitute) {
        Set<Q> once = new LinkedHashSet<>(questions);
        Map<Q, Future<A>> running = new LinkedHashMap<>();
        for (Q question : once) {
            running.put(question, workers.submit(() -> asking.apply(question, deadline)));
        }
        Map<Q, A> answers = new LinkedHashMap<>();
        running.forEach((question, future) -> answers.put(question, await(question, future, deadline, substitute)));
        return answers;
    }

    private static <Q, A> A await(
            Q question, Future<A> future, Deadline deadline, BiFunction<Q, String, A> substitute) {
        try {
            return future.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            return substitute.apply(question, "no answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            future.cancel(true);
            return substitute.apply(question, "the look-up was interrupted");
        } catch (ExecutionException e) {
            return substitute.apply(question, "the look-up itself broke (" + e.getCause() + ")");
        } catch (CancellationException e) {
            return substitute.apply(question, "the look-up was given up");
        }
    }
}
