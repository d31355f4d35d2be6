package io.jenkins.plugins.stet.engine.buildkit.filesync;

import io.grpc.stub.ServerCallStreamObserver;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The two directions of a transfer for a sender that is one thread: it waits until the engine can take more, so that a
 * context is never held in memory, and looks at what came in between two packets.
 */
final class PacketStream {
    private final ServerCallStreamObserver<byte[]> out;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Packet> incoming = new ArrayDeque<>();
    private boolean cancelled;

    PacketStream(ServerCallStreamObserver<byte[]> out) {
        this.out = out;
        out.setOnReadyHandler(this::wake);
        out.setOnCancelHandler(this::cancel);
    }

    void received(Packet packet) {
        lock.lock();
        try {
            incoming.add(packet);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void cancel() {
        lock.lock();
        try {
            cancelled = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean hasIncoming() {
        lock.lock();
        try {
            return !incoming.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    Packet take() throws InterruptedIOException {
        lock.lock();
        try {
            while (incoming.isEmpty()) {
                waitForChange();
            }
            return incoming.remove();
        } finally {
            lock.unlock();
        }
    }

    void send(byte[] packet) throws InterruptedIOException {
        lock.lock();
        try {
            while (!out.isReady()) {
                waitForChange();
            }
        } finally {
            lock.unlock();
        }
        out.onNext(packet);
    }

    void complete() {
        out.onCompleted();
    }

    private void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the callers loop
    private void waitForChange() throws InterruptedIOException {
        if (cancelled) {
            throw new CancellationException("the engine ended the transfer");
        }
        try {
            changed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while sending files");
        }
    }
}
