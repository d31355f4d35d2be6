package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.Collection;

/** Removes everything that is recorded of services, also of those that the manifest has no longer. */
public final class Forget {
    private final BaselineStore store;

    public Forget(BaselineStore store) {
        this.store = store;
    }

    public void services(Collection<ServiceId> services) throws BaselineException {
        for (ServiceId service : services) {
            store.forget(service);
        }
    }
}
