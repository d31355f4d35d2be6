package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jenkins.MasterToSlaveFileCallable;

/** Gives a jar that arrived whole its name. Another build may have sent the same meanwhile: either will do. */
public final class PlaceJar extends MasterToSlaveFileCallable<Void> {
    private static final long serialVersionUID = 1L;

    private final String name;

    public PlaceJar(String name) {
        this.name = name;
    }

    @Override
    public Void invoke(File arrived, VirtualChannel channel) throws IOException {
        Path jar = arrived.toPath();
        Files.move(jar, jar.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
        return null;
    }
}
