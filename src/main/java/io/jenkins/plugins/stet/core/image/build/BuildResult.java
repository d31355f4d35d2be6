package io.jenkins.plugins.stet.core.image.build;

import java.time.Duration;

/** A build that ended well. */
public record BuildResult(BuiltImage image, BuildLayers layers, CacheMode cache, Duration duration) {}
