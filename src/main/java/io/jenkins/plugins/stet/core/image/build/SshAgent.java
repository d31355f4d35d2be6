package io.jenkins.plugins.stet.core.image.build;

import java.nio.file.Path;

/** The socket of an ssh agent; {@code id} is what {@code RUN --mount=type=ssh,id=...} names, usually "default". */
public record SshAgent(String id, Path socket) {}
