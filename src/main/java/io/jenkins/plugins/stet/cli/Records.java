package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.FileBaselineStore;
import io.jenkins.plugins.stet.core.baseline.FileTable;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.StoreProblem;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** What this working copy remembers. The command line is a build of class <em>branch</em>, numbered by its own records. */
final class Records {
    static final TrustClass TRUST = TrustClass.BRANCH;

    private final StetDirectory directory;
    private final BaselineStore store;

    Records(Workspace workspace) {
        this.directory = StetDirectory.of(workspace.root());
        this.store = new FileBaselineStore(directory.records());
    }

    BaselineStore store() {
        return store;
    }

    ServiceHistory load(ServiceId service) {
        return store.load(service);
    }

    /** The next run of these services: newer than everything that is recorded of them. */
    BuildStamp nextRun(Collection<ServiceId> services, Instant now) {
        long number = 1
                + services.stream()
                        .mapToLong(id -> load(id).newestNumber())
                        .max()
                        .orElse(0);
        return new BuildStamp(number, "stet #" + number, TRUST, now);
    }

    void update(ServiceId service, UnaryOperator<ServiceHistory> change) throws CliException {
        writing(() -> store.update(service, change));
    }

    void keepFiles(ServiceId service, FileTable files) throws CliException {
        writing(() -> store.keepFiles(service, files));
    }

    void forget(ServiceId service) throws CliException {
        writing(() -> store.forget(service));
    }

    List<String> notes() {
        return store.problems().stream().map(StoreProblem::message).toList();
    }

    private interface Write {
        void run() throws IOException, BaselineException;
    }

    private void writing(Write write) throws CliException {
        try {
            directory.create();
            write.run();
        } catch (BaselineException e) {
            throw CliException.trouble(String.valueOf(e.getMessage()), "");
        } catch (IOException e) {
            throw CliException.trouble(
                    "records cannot be written below " + directory.path() + ": " + e.getMessage(),
                    "Make the directory writable.");
        }
    }
}
