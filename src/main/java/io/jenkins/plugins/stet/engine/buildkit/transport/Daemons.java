package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Threads that keep no process alive. */
public final class Daemons {
    private Daemons() {}

    public static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    public static ExecutorService pool(String name) {
        return Executors.newCachedThreadPool(named(name));
    }
}
