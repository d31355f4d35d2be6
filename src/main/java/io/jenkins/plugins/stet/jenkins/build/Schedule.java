package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.jenkins.agent.Patience;
import java.io.IOException;

/** When and on which thread things are done. */
interface Schedule {
    void now(Runnable work);

    /** What ends a step: it never waits for steps that go on. */
    void ending(Runnable work);

    void later(Runnable work, long millis);

    /** Fails with a TookTooLongException when it does. */
    <T> T within(long seconds, Patience.Call<T> call) throws IOException, InterruptedException;
}
