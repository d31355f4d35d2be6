package io.jenkins.plugins.stet.engine.registry;

import java.time.Duration;
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
    private final Map<RegistryHost, Host> hosts;
    private final Watch watch;

    public HostSlots(int perHost) {
        this(perHost, new ConcurrentHashMap<>(), Watch.NOBODY);
    }

    private HostSlots(int perHost, Map<RegistryHost, Host> hosts, Watch watch) {
        this.perHost = perHost;
        this.hosts = hosts;
        this.watch = watch;
    }

    /** Is told of waits; from any thread, and of several at once. */
    public interface Watch {
        Watch NOBODY = new Watch() {
            @Override
            public void waits(RegistryHost host) {
                // nobody wants to know
            }

            @Override
            public void waited(RegistryHost host, Duration time) {
                // nobody wants to know
            }
        };

        /** None is free at once. */
        void waits(RegistryHost host);

        /** That is over, with or without one. */
        void waited(RegistryHost host, Duration time);
    }

    /** The same slots, for somebody who wants to know of their waits. */
    public HostSlots watchedBy(Watch other) {
        return new HostSlots(perHost, hosts, other);
    }

    public int perHost() {
        return perHost;
    }

    public Watch watch() {
        return watch;
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
            taken = free.tryAcquire(0, TimeUnit.NANOSECONDS) || await(host, free, nanos);
        } finally {
            if (!taken) {
                leave(host);
            }
        }
        return taken ? Optional.of(() -> giveBack(host, free)) : Optional.empty();
    }

    private boolean await(RegistryHost host, Semaphore free, long nanos) throws InterruptedException {
        long began = System.nanoTime();
        watch.waits(host);
        try {
            return free.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        } finally {
            watch.waited(host, Duration.ofNanos(System.nanoTime() - began));
        }
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
