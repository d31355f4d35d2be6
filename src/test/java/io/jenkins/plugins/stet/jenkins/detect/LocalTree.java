package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import io.jenkins.plugins.stet.jenkins.agent.ManifestAnswer;
import io.jenkins.plugins.stet.jenkins.agent.ReadManifest;
import io.jenkins.plugins.stet.jenkins.agent.ReadTree;
import io.jenkins.plugins.stet.jenkins.agent.TreeAnswer;
import io.jenkins.plugins.stet.jenkins.agent.TreeOrder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tree on this machine, with everything serialised on both ways as if it were an agent's. */
public final class LocalTree implements Tree {
    private final Path root;
    int reads;

    public LocalTree(Path root) {
        this.root = root;
    }

    public LocalTree with(String file, String content) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return this;
    }

    public LocalTree without(String file) throws IOException {
        Files.delete(root.resolve(file));
        return this;
    }

    @Override
    public ManifestAnswer manifest() throws IOException {
        return manifest(ServiceOverlay.none());
    }

    public ManifestAnswer manifest(ServiceOverlay overlay) throws IOException {
        ReadManifest call = travelled(ReadManifest.ofFile("stet.yaml", overlay));
        return travelled(call.invoke(root.resolve("stet.yaml").toFile(), null));
    }

    @Override
    public TreeAnswer read(TreeOrder order) throws IOException {
        reads++;
        return travelled(travelled(new ReadTree(order)).invoke(root.toFile(), null));
    }

    @SuppressWarnings("unchecked")
    private static <T> T travelled(T value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
