package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.jenkins.agent.Patience;
import io.jenkins.plugins.stet.jenkins.step.StepWorkers;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import jenkins.util.Timer;

/** On the threads of steps. Jenkins' timer only wakes them. */
final class WorkerSchedule implements Schedule {
    @Override
    public void now(Runnable work) {
        StepWorkers.run(work);
    }

    @Override
    public void ending(Runnable work) {
        StepWorkers.end(work);
    }

    @Override
    public void later(Runnable work, long millis) {
        ScheduledFuture<?> unused = Timer.get().schedule(() -> now(work), millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public <T> T within(long seconds, Patience.Call<T> call) throws IOException, InterruptedException {
        return Patience.within(seconds, call);
    }
}
