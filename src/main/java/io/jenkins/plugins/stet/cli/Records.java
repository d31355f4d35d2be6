package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.StoreProblem;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.detect.Forget;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What this working copy remembers. The command line acts as a build of class <em>branch</em>. */
final class Records {
    static final TrustClass TRUST = TrustClass.BRANCH;

    private final StetDirectory directory;
    private final RecordsOrigin origin;
    private final BaselineStore store;

    Records(Workspace workspace) {
        this.directory = StetDirectory.of(workspace.root());
        this.origin = workspace.origin();
        this.store = origin instanceof RecordsOrigin.Doubtful doubtful
                ? new DoubtfulRecords(directory.records(), doubtful)
                : new FileBaselineStore(directory.records());
    }

    BaselineStore store() {
        return store;
    }

    ServiceHistory load(ServiceId service) {
        return store.load(service);
    }

    /** Where scans remember what they read. */
    Path indexes() {
        return directory.indexes();
    }

    Path statCache() {
        return directory.statCache();
    }

    /** What to say where nothing can be written: detection goes on, and reads everything, every time. */
    Optional<String> readOnly() {
        try {
            directory.create();
            if (Files.isWritable(directory.path())) {
                return Optional.empty();
            }
        } catch (IOException cannotBeMade) {
            // whatever the reason is, the advice is the same
        }
        return Optional.of("nothing can be written below " + directory.path()
                + ": what git's index does not tell is read every time, and nothing can be recorded. Make it writable,"
                + " unless that is meant");
    }

    /** Signs the marks of this run, whose number is above everything that is recorded of these services. */
    BuildStamp nextRun(Collection<ServiceId> services, Instant now) {
        long number = 1
                + services.stream()
                        .mapToLong(id -> load(id).newestNumber())
                        .max()
                        .orElse(0);
        return new BuildStamp(number, "stet #" + number, TRUST, now);
    }

    /** What must be there before anything is written. */
    void prepare() throws CliException {
        if (origin instanceof RecordsOrigin.Doubtful doubtful) {
            throw CliException.wrongUse("nothing can be recorded: " + doubtful.why(), doubtful.advice());
        }
        try {
            directory.create();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void forget(ServiceId service) throws CliException {
        prepare();
        try {
            new Forget(store).services(List.of(service));
        } catch (BaselineException e) {
            throw unwritten(e);
        }
    }

    List<String> notes() {
        return store.problems().stream().map(StoreProblem::message).toList();
    }

    static CliException unwritten(BaselineException e) {
        return CliException.trouble("nothing was recorded: " + e.getMessage(), "");
    }

    private CliException unwritable(IOException e) {
        return CliException.trouble(
                "records cannot be written below " + directory.path() + ": " + e.getMessage(),
                "Make the directory writable.");
    }
}
