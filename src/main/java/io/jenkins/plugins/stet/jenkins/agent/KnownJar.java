package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.image.Digest;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import jenkins.MasterToSlaveFileCallable;

/** Whether the jar of build processes is on the agent, byte for byte; those of other releases go when nobody used them for long. */
public final class KnownJar extends MasterToSlaveFileCallable<Boolean> {
    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(30);

    private final String hex;

    public KnownJar(String hex) {
        this.hex = hex;
    }

    @Override
    public Boolean invoke(File place, VirtualChannel channel) throws IOException {
        Path jar = place.toPath();
        if (!Files.exists(jar)) {
            return false;
        }
        if (!Digest.of(Files.readAllBytes(jar)).hex().equals(hex)) {
            Files.delete(jar);
            return false;
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
        sweep(jar);
        return true;
    }

    private static void sweep(Path used) throws IOException {
        Instant limit = Instant.now().minus(KEPT);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(used.resolveSibling(""), "*.jar*")) {
            for (Path jar : jars) {
                if (Files.getLastModifiedTime(jar).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(jar);
                }
            }
        }
    }
}
