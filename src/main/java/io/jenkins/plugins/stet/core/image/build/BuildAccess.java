package io.jenkins.plugins.stet.core.image.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a build may see without its becoming part of the image: secret files, and agents that hold ssh keys. */
public final class BuildAccess {
    private final Map<String, byte[]> secrets;
    private final List<SshAgent> sshAgents;

    public BuildAccess(Map<String, byte[]> secrets, List<SshAgent> sshAgents) {
        this.secrets = new HashMap<>();
        secrets.forEach((id, value) -> this.secrets.put(id, value.clone()));
        this.sshAgents = List.copyOf(sshAgents);
    }

    public static BuildAccess none() {
        return new BuildAccess(Map.of(), List.of());
    }

    public Optional<byte[]> secret(String id) {
        return Optional.ofNullable(secrets.get(id)).map(value -> Arrays.copyOf(value, value.length));
    }

    public boolean isEmpty() {
        return secrets.isEmpty() && sshAgents.isEmpty();
    }

    public List<SshAgent> sshAgents() {
        return sshAgents;
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "BuildAccess[secrets=" + secrets.keySet() + ", sshAgents=" + sshAgents + "]";
    }
}
