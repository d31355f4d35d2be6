package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.manifest.RebuildPolicy;
import io.jenkins.plugins.stet.core.manifest.ServiceId;

/** Everything that decides about one service. */
public record ServiceInput(
        ServiceId id, Place place, RebuildPolicy policy, Needs needs, ContentState content, Histories histories) {}
