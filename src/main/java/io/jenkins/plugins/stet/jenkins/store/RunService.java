package io.jenkins.plugins.stet.jenkins.store;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run knows of a service.
 *
 * @param reading what the decision was made on; its files are kept with what is passed
 * @param bodies of <code>ifChanged</code> without task
 * @param tasks that were asked about
 */
public record RunService(
        ServiceResult result, ServiceReading reading, DetectionMode mode, Bodies bodies, Set<String> tasks)
        implements Serializable {
    /** How many bodies were started, and how many of them ended well. */
    public record Bodies(int started, int endedWell) implements Serializable {
        public Bodies oneStarted() {
            return new Bodies(started + 1, endedWell);
        }

        public Bodies oneEndedWell() {
            return new Bodies(started, endedWell + 1);
        }

        /** There was at least one, and none that failed or is still going on. */
        public boolean allEndedWell() {
            return started > 0 && started == endedWell;
        }
    }

    public RunService {
        tasks = new TreeSet<>(tasks);
    }

    public static RunService of(ServiceResult result, ServiceReading reading, DetectionMode mode) {
        return new RunService(result, reading, mode, new Bodies(0, 0), Set.of());
    }

    public ServiceId id() {
        return result.id();
    }

    public RunService withBodies(Bodies others) {
        return new RunService(result, reading, mode, others, tasks);
    }

    public RunService withTask(String task) {
        Set<String> more = new TreeSet<>(tasks);
        more.add(task);
        return new RunService(result, reading, mode, bodies, more);
    }

    /** Found out again; what its bodies did holds only for the content they ran with. */
    RunService replacing(RunService before) {
        return before.result().content().equals(result.content())
                ? new RunService(result, reading, mode, before.bodies(), before.tasks())
                : this;
    }
}
