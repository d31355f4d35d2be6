package io.jenkins.plugins.stet.engine.buildkit.fake;

import io.grpc.stub.StreamObserver;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javax.net.SocketFactory;

/** The daemon's end of a session that is carried in a call; what the client sends comes in as messages. */
final class CalledSocket extends Socket implements StreamObserver<byte[]> {
    final CountDownLatch over = new CountDownLatch(1);
    private final StreamObserver<byte[]> out;
    private final PipedInputStream in = new PipedInputStream(1024 * 1024);
    private final PipedOutputStream received;

    CalledSocket(StreamObserver<byte[]> out) {
        this.out = out;
        try {
            this.received = new PipedOutputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onNext(byte[] message) {
        ProtoReader reader = new ProtoReader(message);
        while (reader.next()) {
            try {
                received.write(reader.bytes());
                received.flush();
            } catch (IOException e) {
                // The daemon's client has hung up; what the other side still says is of no interest.
                over.countDown();
            }
        }
    }

    @Override
    public void onError(Throwable problem) {
        over.countDown();
    }

    @Override
    public void onCompleted() {
        over.countDown();
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int value) {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                byte[] piece = Arrays.copyOfRange(bytes, offset, offset + length);
                synchronized (out) {
                    out.onNext(new ProtoWriter().bytes(1, piece).toByteArray());
                }
            }
        };
    }

    @Override
    public void setTcpNoDelay(boolean on) {}

    @Override
    public void setSoTimeout(int timeout) {}

    @Override
    public synchronized void close() throws IOException {
        in.close();
    }

    /** Gives this one connection to a gRPC client. */
    SocketFactory factory() {
        CalledSocket self = this;
        return new SocketFactory() {
            @Override
            public Socket createSocket() {
                return self;
            }

            @Override
            public Socket createSocket(String host, int port) {
                return self;
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
                return self;
            }

            @Override
            public Socket createSocket(InetAddress host, int port) {
                return self;
            }

            @Override
            public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
                return self;
            }
        };
    }
}
