package io.jenkins.plugins.stet.core.dockerfile;

/** What could not be known without running the build: from here on the whole context counts. */
public record Widening(int line, String why) {}
