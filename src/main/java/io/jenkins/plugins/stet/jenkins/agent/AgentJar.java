package io.jenkins.plugins.stet.jenkins.agent;

import hudson.FilePath;
import hudson.PluginWrapper;
import io.jenkins.plugins.stet.core.image.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.UUID;
import jenkins.model.Jenkins;

/** The jar that processes of ours run from; it comes with the plugin and is sent to an agent once. */
public final class AgentJar {
    private static final String PLACE = "WEB-INF/agent/stet-agent.jar";

    /** On the slowest of lines. */
    private static final long SECONDS = 150;

    private AgentJar() {}

    /** @return where it is on the agent */
    public static FilePath on(FilePath nodeRoot) throws IOException, InterruptedException {
        byte[] jar = Shipped.BYTES;
        return Patience.within(SECONDS, () -> on(nodeRoot, jar, Shipped.HEX));
    }

    private static FilePath on(FilePath nodeRoot, byte[] jar, String hex) throws IOException, InterruptedException {
        FilePath file = nodeRoot.child("caches/stet/" + hex + ".jar");
        if (!file.act(new KnownJar(hex))) {
            FilePath unfinished = file.sibling(file.getName() + "." + UUID.randomUUID());
            file.sibling("").mkdirs();
            unfinished.copyFrom(new ByteArrayInputStream(jar));
            unfinished.act(new PlaceJar(file.getName()));
        }
        return file;
    }

    /** Read when the first image is built. */
    private static final class Shipped {
        static final byte[] BYTES = read();
        static final String HEX = Digest.of(BYTES).hex();

        private static byte[] read() {
            PluginWrapper plugin = Jenkins.get().getPluginManager().whichPlugin(AgentJar.class);
            if (plugin == null) {
                throw new IllegalStateException("the plugin is not installed as one");
            }
            try (InputStream in = new URL(plugin.baseResourceURL, PLACE).openStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(
                        PLACE + " is missing in the plugin: install an .hpi that was built whole (" + e + ")", e);
            }
        }
    }
}
