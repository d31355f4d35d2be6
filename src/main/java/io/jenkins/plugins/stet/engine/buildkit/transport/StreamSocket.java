package io.jenkins.plugins.stet.engine.buildkit.transport;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import io.jenkins.plugins.stet.engine.buildkit.wire.Rpc;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A connection inside a call of {@code Control.Session}: every message of it carries some bytes. */
final class StreamSocket extends AdaptedSocket {
    private static final MethodDescriptor<byte[], byte[]> SESSION =
            Rpc.bothStream("moby.buildkit.v1.Control", "Session");
    private static final int LARGEST_PIECE = 32 * 1024;
    private static final byte[] NOTHING = new byte[0];

    private final ClientCall<byte[], byte[]> call;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private byte[] received = NOTHING;
    private int consumed;
    private boolean ended;
    private boolean closed;
    private String failure = "";

    private StreamSocket(ClientCall<byte[], byte[]> call) throws IOException {
        this.call = call;
    }

    static StreamSocket open(Channel channel, Map<String, List<String>> headers) throws IOException {
        Metadata metadata = new Metadata();
        headers.forEach((name, values) -> {
            Metadata.Key<String> key = Metadata.Key.of(name.toLowerCase(Locale.ROOT), Metadata.ASCII_STRING_MARSHALLER);
            values.forEach(value -> metadata.put(key, value));
        });
        StreamSocket socket = new StreamSocket(channel.newCall(SESSION, CallOptions.DEFAULT));
        socket.call.start(socket.new Receiver(), metadata);
        // One message at a time: the next is asked for when this one was read.
        socket.call.request(1);
        return socket;
    }

    @Override
    public InputStream getInputStream() {
        return new Input();
    }

    @Override
    public OutputStream getOutputStream() {
        return new Output();
    }

    @Override
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public synchronized void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        call.cancel("the session is over", null);
    }

    private int receive(byte[] target, int offset, int length) throws IOException {
        lock.lock();
        try {
            while (consumed == received.length && !ended && !closed) {
                waitForChange();
            }
            if (consumed == received.length) {
                requireNoFailure();
                return -1;
            }
            int count = Math.min(length, received.length - consumed);
            System.arraycopy(received, consumed, target, offset, count);
            consumed += count;
            if (consumed == received.length) {
                call.request(1);
            }
            return count;
        } finally {
            lock.unlock();
        }
    }

    private void send(byte[] bytes, int offset, int length) throws IOException {
        for (int sent = 0; sent < length; sent += LARGEST_PIECE) {
            int count = Math.min(LARGEST_PIECE, length - sent);
            byte[] piece = java.util.Arrays.copyOfRange(bytes, offset + sent, offset + sent + count);
            sendPiece(new ProtoWriter().bytes(1, piece).toByteArray());
        }
    }

    private void sendPiece(byte[] message) throws IOException {
        lock.lock();
        try {
            while (!call.isReady() && !ended && !closed) {
                waitForChange();
            }
            if (ended || closed) {
                requireNoFailure();
                throw new IOException("the session is over");
            }
            call.sendMessage(message);
        } finally {
            lock.unlock();
        }
    }

    private void requireNoFailure() throws IOException {
        if (!failure.isEmpty() && !closed) {
            throw new IOException("the engine ended the session: " + failure);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the callers loop
    private void waitForChange() throws InterruptedIOException {
        try {
            changed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the engine");
        }
    }

    private final class Receiver extends ClientCall.Listener<byte[]> {
        @Override
        public void onMessage(byte[] message) {
            byte[] data = NOTHING;
            ProtoReader reader = new ProtoReader(message);
            while (reader.next()) {
                if (reader.field() == 1) {
                    data = reader.bytes();
                }
            }
            lock.lock();
            try {
                received = data;
                consumed = 0;
                if (data.length == 0) {
                    call.request(1);
                }
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void onReady() {
            lock.lock();
            try {
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            lock.lock();
            try {
                ended = true;
                failure = status.isOk() ? "" : status.toString();
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private final class Input extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return receive(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return length == 0 ? 0 : receive(bytes, offset, length);
        }

        @Override
        public void close() {
            StreamSocket.this.close();
        }
    }

    private final class Output extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            send(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            send(bytes, offset, length);
        }

        @Override
        public void close() {
            StreamSocket.this.close();
        }
    }
}
