package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import jenkins.MasterToSlaveFileCallable;

/** Brings back everything that a build said, where the build log has not all of it; never more than was agreed. */
public final class FetchWholeLog extends MasterToSlaveFileCallable<byte[]> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = WorkDirectory.MOST_OF_LOG + 1000;

    /** On the controller, which does not believe that an agent kept to it. */
    public static byte[] agreed(byte[] log) throws IOException {
        if (log.length > MOST) {
            throw new IOException("the agent sent " + log.length + " bytes of log, the limit is " + MOST);
        }
        return log;
    }

    /** Of a build whose log has everything: nothing. */
    @Override
    public byte[] invoke(File place, VirtualChannel channel) throws IOException {
        Path log = new WorkDirectory(place.toPath()).wholeLog();
        try (InputStream in = Files.newInputStream(log)) {
            return in.readNBytes(MOST);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }
}
