package io.jenkins.plugins.stet.engine.worker;

import java.time.Duration;

/**
 * @param heartbeat how often the process shows that it lives
 * @param lease how long it builds for nobody: without a controller that asks for this long it ends itself
 */
record WorkerTimes(Duration heartbeat, Duration lease) {
    static WorkerTimes usual() {
        return new WorkerTimes(Duration.ofSeconds(5), Duration.ofMinutes(60));
    }
}
