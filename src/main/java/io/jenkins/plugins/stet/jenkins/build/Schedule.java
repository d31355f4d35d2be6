package io.jenkins.plugins.stet.jenkins.build;

import java.io.IOException;

/** When and on which thread things are done. */
interface Schedule {
    void now(Runnable work);

    /** What ends a step: it never waits for steps that go on. */
    void ending(Runnable work);

    void later(Runnable work, long millis);

    /** @throws InterruptedException when it took too long */
    <T> T within(long seconds, Patience.Call<T> call) throws IOException, InterruptedException;
}
