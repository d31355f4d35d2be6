package io.jenkins.plugins.stet.engine.buildkit.session;

import java.util.Optional;

/** The secrets of a build, by the id that {@code RUN --mount=type=secret,id=...} names. */
@FunctionalInterface
public interface SecretSource {
    Optional<byte[]> secret(String id);
}
