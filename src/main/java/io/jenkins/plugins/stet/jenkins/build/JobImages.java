package io.jenkins.plugins.stet.jenkins.build;

import hudson.model.Run;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.FileTagLedger;
import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest.Confidential;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.Sightings;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.jenkins.agent.AgentEngine;
import io.jenkins.plugins.stet.jenkins.detect.Registries;
import io.jenkins.plugins.stet.jenkins.registry.RegistryDesk;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.model.Jenkins;

/** Of a run of a job, with what is configured for it. */
final class JobImages implements RunImages {
    private static final Logger LOGGER = Logger.getLogger(JobImages.class.getName());

    private final Run<?, ?> run;
    private final BuildStamp stamp;
    private final Access access;
    private final AgentEngine engine;
    private final Registries registries;

    /**
     * How registries are reached.
     *
     * @param sightings of those with the same rights
     */
    record Access(RegistrySettings settings, RegistryDesk desk, Sightings sightings) {}

    /** @param engine that holds local images */
    JobImages(Run<?, ?> run, BuildStamp stamp, Access access, AgentEngine engine) {
        this.run = run;
        this.stamp = stamp;
        this.access = access;
        this.engine = engine;
        this.registries = new Registries(access.desk(), access.sightings(), engine);
    }

    @Override
    public ImageLookup lookup() {
        return registries;
    }

    @Override
    public BaseImageResolver bases() {
        return registries;
    }

    @Override
    public ImageShelf shelf() {
        FileTagLedger ledger = new FileTagLedger(
                Jenkins.get().getRootDir().toPath().resolve("stet/tags"),
                problem -> LOGGER.log(Level.WARNING, problem.message()));
        return new RegistryShelf(access.desk(), engine, ledger, run.getParent().getFullName(), stamp);
    }

    @Override
    public TrustRules rules(TrustRules.Untrusted.Outlet outlet) {
        return RunNames.rules(run, stamp.trust(), outlet);
    }

    @Override
    public Confidential confidential(PendingBuild pending, BuildSettings wanted)
            throws IOException, InterruptedException {
        return new Secrets(run, access.settings().credentials()).of(pending, wanted);
    }
}
