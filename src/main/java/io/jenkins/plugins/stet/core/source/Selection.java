package io.jenkins.plugins.stet.core.source;

import io.jenkins.plugins.stet.core.dockerfile.DockerfileNeeds;
import io.jenkins.plugins.stet.core.dockerfile.IgnoreRules;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;

/** Which files of the tree are a service's. */
public sealed interface Selection {
    ServiceSpec spec();

    default ServiceId service() {
        return spec().id();
    }

    /**
     * What the Dockerfile takes from the context minus its ignore file (or {@code only}), plus {@code include}, minus
     * {@code exclude}, {@code config} and {@code generated}.
     *
     * @param ignore what a build would read; one object for services that share file and context lets them share work
     */
    record OfImage(ServiceSpec spec, DockerfileNeeds needs, IgnoreRules ignore) implements Selection {}

    /** A service without image: its whole context (or {@code only}), whatever git or Docker would ignore. */
    record OfDirectory(ServiceSpec spec) implements Selection {}
}
