package io.jenkins.plugins.stet.core.image.build;

/** Everything one build is given. */
public record BuildRequest(BuildSource source, BuildOptions options, BuildDelivery delivery, BuildAccess access) {}
