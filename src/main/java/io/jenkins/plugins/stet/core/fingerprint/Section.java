package io.jenkins.plugins.stet.core.fingerprint;

import java.util.Locale;

/** The parts of a fingerprint: which of them differ says how much has to be redone, and why. */
public enum Section {
    CODE,
    DEPENDENCIES,
    /** The Dockerfile's bytes, the place of the context and the ids of secrets. */
    DOCKERFILE,
    TARGET,
    ARGS,
    PLATFORMS,
    /** Digests of base images, where the manifest lets them rebuild. */
    BASE,
    UPSTREAM;

    /** The name that records and the digest itself use. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
