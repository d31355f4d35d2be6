package io.jenkins.plugins.stet.engine.registry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** How many requests a host gets at once from all who share these slots; who comes first is served first. */
public final class HostSlots {
    private final int perHost;
    private final Map<RegistryHost, Semaphore> slots = new ConcurrentHashMap<>();

    public HostSlots(int perHost) {
        this.perHost = perHost;
    }

    public int perHost() {
        return perHost;
    }

    Semaphore of(RegistryHost host) {
        return slots.computeIfAbsent(host, each -> new Semaphore(perHost, true));
    }
}
