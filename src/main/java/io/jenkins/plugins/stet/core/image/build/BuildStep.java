package io.jenkins.plugins.stet.core.image.build;

import java.time.Duration;

/**
 * One step of a finished build.
 *
 * @param id names the step in the events of its build only
 * @param bytes what moved for it over the network, 0 when nothing did
 */
public record BuildStep(String id, String name, StepOutcome outcome, Duration duration, long bytes) {}
