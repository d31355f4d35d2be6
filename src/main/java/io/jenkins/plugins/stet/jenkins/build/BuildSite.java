package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.manifest.ServiceId;

/**
 * What the stages of one step work with.
 *
 * @param service that the step is about
 */
record BuildSite(
        String service,
        StepPlace place,
        AgentWork agent,
        BuildLog log,
        StepLife life,
        Notebook notes,
        Disposal disposal,
        Contact contact,
        Attempts attempts,
        Flights flights) {
    ServiceId wanted() {
        return new ServiceId(service);
    }
}
