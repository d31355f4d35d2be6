package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Detecting.Detected;
import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.detect.MarkPassed;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.detect.Stamps;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks what was detected as passed, and keeps the files for later reasons. */
final class Passing {
    private final Records records;
    private final Detected detected;
    private final List<String> passed = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    Passing(Records records, Detected detected) {
        this.records = records;
        this.detected = detected;
    }

    /** Names of the services that are passed now, which are all unless it throws. */
    List<String> pass(Set<ServiceId> selected, Instant now) throws CliException {
        Stamps stamps =
                Stamps.ofBuild(records.nextRun(detected.result().services().keySet(), now));
        try {
            for (ServiceResult service : detected.result().services().values()) {
                if (selected.contains(service.id())) {
                    pass(service, stamps);
                }
            }
        } catch (BaselineException e) {
            throw Records.unwritten(e);
        }
        if (!refused.isEmpty()) {
            throw CliException.wrongUse(
                    "not marked as passed: " + String.join("; ", refused),
                    passed.isEmpty() ? "" : "Marked were: " + String.join(", ", passed) + ".");
        }
        return passed;
    }

    private void pass(ServiceResult service, Stamps stamps) throws BaselineException {
        MarkPassed.Outcome outcome = new MarkPassed(records.store(), stamps, Records.TRUST).service(service);
        if (outcome instanceof MarkPassed.Outcome.Refused refusal) {
            refused.add(refusal.service() + ": " + refusal.why());
        } else {
            new Recorder(records.store(), stamps).keepFiles(service, detected.readingOf(service.id()));
            passed.add(service.id().value());
        }
    }
}
