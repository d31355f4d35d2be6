package io.jenkins.plugins.stet.engine.registry;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many requests a host gets at once from all who share these slots; who comes first is served first. Hosts that
 * nobody asks are forgotten: their names come from manifests.
 */
public final class HostSlots {
    private final int perHost;
    private final Map<RegistryHost, Host> hosts = new ConcurrentHashMap<>();

    public HostSlots(int perHost) {
        this.perHost = perHost;
    }

    public int perHost() {
        return perHost;
    }

    /** Leave for one request. */
    interface Slot {
        void giveBack();
    }

    /** One that is asked, or waited for; only changed while the map holds its entry. */
    private static final class Host {
        private final Semaphore free;
        private int users;

        Host(int slots) {
            this.free = new Semaphore(slots, true);
        }
    }

    /** @return nothing when none was free in time */
    Optional<Slot> take(RegistryHost host, long nanos) throws InterruptedException {
        Semaphore free = enter(host);
        boolean taken = false;
        try {
            taken = free.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        } finally {
            if (!taken) {
                leave(host);
            }
        }
        return taken ? Optional.of(() -> giveBack(host, free)) : Optional.empty();
    }

    /** How many are asked or waited for. */
    int hosts() {
        return hosts.size();
    }

    private void giveBack(RegistryHost host, Semaphore free) {
        free.release();
        leave(host);
    }

    private Semaphore enter(RegistryHost host) {
        return hosts.compute(host, (name, known) -> {
                    Host entered = known == null ? new Host(perHost) : known;
                    entered.users++;
                    return entered;
                })
                .free;
    }

    private void leave(RegistryHost host) {
        hosts.computeIfPresent(host, (name, known) -> {
            known.users--;
            return known.users == 0 ? null : known;
        });
    }
}
