package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.work.WorkDirectory;
import io.jenkins.plugins.stet.core.image.work.WorkOrder;
import io.jenkins.plugins.stet.core.image.work.WorkResult;
import io.jenkins.plugins.stet.core.image.work.WorkSecrets;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.image.EngineImageBuilder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;

/** One build from order to result. */
final class Worker {
    private final WorkDirectory directory;
    private final WorkerTimes times;

    Worker(WorkDirectory directory, WorkerTimes times) {
        this.directory = directory;
        this.times = times;
    }

    /**
     * @return {@code false} when a controller has given this directory up: then nothing was done, and the secrets are
     *     gone all the same
     */
    boolean run() throws IOException {
        if (!claim()) {
            Files.deleteIfExists(directory.secrets());
            return false;
        }
        WorkResult result = buildAlive();
        // Whoever wanted to stop the build comes too late now and must not disturb the writing of its result.
        Thread.interrupted();
        result.write(directory.result());
        return true;
    }

    private WorkResult buildAlive() throws IOException {
        try (LifeSigns signs = LifeSigns.start(directory, times, Thread.currentThread())) {
            return build(signs);
        }
    }

    private boolean claim() throws IOException {
        try {
            Files.createFile(directory.claim());
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private WorkResult build(LifeSigns signs) {
        try (WorkLog log = WorkLog.open(directory)) {
            WorkSecrets secrets = WorkSecrets.take(directory.secrets());
            WorkOrder order = WorkOrder.read(directory.order());
            try (EngineImageBuilder builder =
                    new EngineImageBuilder(Endpoint.parse(order.engine(), System.getenv()), secrets)) {
                return new WorkResult.Built(builder.build(secrets.addTo(order.request()), log));
            }
        } catch (BuildFailedException e) {
            return new WorkResult.Failed(e.kind(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            return new WorkResult.Stopped(signs.whyStopped());
        } catch (IOException | IllegalArgumentException e) {
            return new WorkResult.Failed(
                    BuildFailedException.Kind.ENGINE, "The build could not begin: " + e.getMessage());
        } catch (RuntimeException | Error e) {
            // Whoever waits for a result must get one, and this one is ours to mend.
            e.printStackTrace();
            return new WorkResult.Failed(BuildFailedException.Kind.ENGINE, "The build broke off unexpectedly: " + e);
        }
    }
}
