package io.jenkins.plugins.stet.engine.registry;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Resolves names by a deadline, which Java's own resolver does not know. */
final class SystemNames {
    private static final ExecutorService RESOLVERS = Workers.cached("stet-registry-names");

    private SystemNames() {}

    static InetAddress[] resolve(String host, Deadline deadline) throws IOException {
        Future<InetAddress[]> answer = RESOLVERS.submit(() -> InetAddress.getAllByName(host));
        try {
            return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw (IOException) new HttpTimeoutException("the name service did not answer in time").initCause(e);
        } catch (ExecutionException e) {
            throw (IOException) new UnknownHostException(host).initCause(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }
}
