package io.jenkins.plugins.stet.engine.buildkit.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class UnixSocketTest {
    @TempDir
    Path directory;

    private ServerSocketChannel server;
    private Path path;

    @BeforeEach
    void listen() throws IOException {
        path = directory.resolve("s");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void shouldWriteWhileAReaderWaits() throws Exception {
        try (Socket socket = UnixSocket.connect(path);
                SocketChannel peer = server.accept()) {
            CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> read(socket));

            socket.getOutputStream().write("question".getBytes(StandardCharsets.US_ASCII));
            ByteBuffer question = ByteBuffer.allocate(8);
            while (question.hasRemaining()) {
                peer.read(question);
            }
            assertThat(reader).isNotDone();
            peer.write(ByteBuffer.wrap(new byte[] {42}));

            assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(42);
        }
    }

    @Test
    void shouldEndAWaitingReaderWhenItIsClosed() throws Exception {
        Socket socket = UnixSocket.connect(path);
        try (SocketChannel peer = server.accept()) {
            CompletableFuture<Integer> reader = CompletableFuture.supplyAsync(() -> read(socket));
            socket.close();

            assertThat(reader.get(10, TimeUnit.SECONDS)).isNegative();
            assertThat(socket.isClosed()).isTrue();
            assertThat(peer.read(ByteBuffer.allocate(1))).isNegative();
        }
    }

    @Test
    void shouldNotWaitForeverForAnAnswerToAnUpgrade() throws Exception {
        Socket socket = UnixSocket.connect(path);

        assertThatThrownBy(() -> Watchdog.within(Duration.ofMillis(50), socket, () -> socket.getInputStream()
                        .read()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no answer within");
        assertThat(socket.isClosed()).isTrue();
    }

    @Test
    void shouldLeaveToTheNewProtocolWhatFollowsTheAnswer() throws Exception {
        CompletableFuture<String> request = answer("HTTP/1.1 101 UPGRADED\r\nUpgrade: h2c\r\n\r\nPRI");

        try (Socket socket = HttpUpgrade.upgrade(UnixSocket.connect(path), "/grpc", Map.of("X-A", List.of("1", "2")))) {
            assertThat(socket.getInputStream().readNBytes(3)).isEqualTo("PRI".getBytes(StandardCharsets.US_ASCII));
            assertThat(request.get())
                    .startsWith("POST /grpc HTTP/1.1\r\n")
                    .contains("Upgrade: h2c\r\n", "X-A: 1\r\n", "X-A: 2\r\n")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void shouldTellARefusalFromAnotherProtocol() throws Exception {
        answer("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        assertThatThrownBy(() -> HttpUpgrade.upgrade(UnixSocket.connect(path), "/grpc", Map.of()))
                .isInstanceOfSatisfying(UpgradeRefusedException.class, e -> assertThat(e.status())
                        .isEqualTo(404));

        answer("\0\0\6\4\0\0\0\0\0");
        assertThatThrownBy(() -> HttpUpgrade.upgrade(UnixSocket.connect(path), "/grpc", Map.of()))
                .isInstanceOfSatisfying(UpgradeRefusedException.class, e -> assertThat(e.status())
                        .isZero());
    }

    @Test
    void shouldRefuseAnAnswerThatIsCutOff() {
        answer("HTTP/1.1 101 UPG");

        assertThatThrownBy(() -> HttpUpgrade.upgrade(UnixSocket.connect(path), "/grpc", Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("hung up");
    }

    /** Reads one request, answers and hangs up. */
    private CompletableFuture<String> answer(String text) {
        return CompletableFuture.supplyAsync(() -> {
            try (SocketChannel peer = server.accept()) {
                StringBuilder request = new StringBuilder();
                ByteBuffer buffer = ByteBuffer.allocate(1024);
                while (!request.toString().endsWith("\r\n\r\n") && peer.read(buffer.clear()) >= 0) {
                    request.append(StandardCharsets.ISO_8859_1.decode(buffer.flip()));
                }
                peer.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
                return request.toString();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static int read(Socket socket) {
        try {
            return socket.getInputStream().read();
        } catch (IOException e) {
            return -2;
        }
    }
}
