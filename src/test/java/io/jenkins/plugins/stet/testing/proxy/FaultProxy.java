package io.jenkins.plugins.stet.testing.proxy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** Relays TCP connections of this machine to a server; a connection suffers the fault that is set when it is opened. */
public final class FaultProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final String upstreamHost;
    private final int upstreamPort;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong answered = new AtomicLong();
    private volatile IntFunction<Fault> plan = connection -> Fault.NONE;

    /** Stands before a server given as <code>host:port</code>. */
    public FaultProxy(String upstream) {
        int colon = upstream.lastIndexOf(':');
        upstreamHost = upstream.substring(0, colon);
        upstreamPort = Integer.parseInt(upstream.substring(colon + 1));
        try {
            listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workers.execute(this::accept);
    }

    /** Host and port as in an image name. */
    public String host() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    public void fault(Fault every) {
        faults(connection -> every);
    }

    /** A fault for each further connection, counted from 1. */
    public void faults(IntFunction<Fault> each) {
        connections.set(0);
        answered.set(0);
        plan = each;
    }

    /** Connections since the faults were set. */
    public int connections() {
        return connections.get();
    }

    /** Bytes that servers answered since the faults were set, also those that no client saw. */
    public long answered() {
        return answered.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Fault fault = plan.apply(connections.incrementAndGet());
                open.add(client);
                workers.execute(() -> serve(client, fault));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket client, Fault fault) {
        try (client;
                Socket server = new Socket(upstreamHost, upstreamPort)) {
            open.add(server);
            workers.execute(() -> pump(client, server));
            fault.relay(counted(server), client, this::pause);
        } catch (IOException e) {
            // one of the two hung up, which is what this proxy is for
        } finally {
            open.remove(client);
        }
    }

    private InputStream counted(Socket server) throws IOException {
        return new FilterInputStream(new BufferedInputStream(server.getInputStream())) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                answered.addAndGet(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                answered.addAndGet(Math.max(n, 0));
                return n;
            }
        };
    }

    private void pump(Socket client, Socket server) {
        try (BufferedOutputStream out = new BufferedOutputStream(server.getOutputStream())) {
            byte[] buffer = new byte[8192];
            InputStream in = client.getInputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // the client went away, or the server did: the other direction notices by itself
        } finally {
            open.remove(server);
        }
    }

    private void pause(long millis) throws IOException {
        try {
            if (closed.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IOException("the proxy was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the proxy was stopped", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            workers.shutdownNow();
        }
    }
}
