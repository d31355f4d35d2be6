package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.image.Digest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jenkins.MasterToSlaveFileCallable;

/** Whether the jar of build processes is on the agent, byte for byte; those of other releases go when nobody used them for long. */
public final class KnownJar extends MasterToSlaveFileCallable<Boolean> {
    private static final long serialVersionUID = 1L;

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
            Files.deleteIfExists(jar);
            return false;
        }
        Unused.use(jar, "*.jar*");
        return true;
    }
}
