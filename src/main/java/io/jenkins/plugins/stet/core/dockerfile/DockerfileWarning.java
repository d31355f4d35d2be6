package io.jenkins.plugins.stet.core.dockerfile;

/** Something a user should know about a Dockerfile although it builds. */
public record DockerfileWarning(int line, String text) {}
