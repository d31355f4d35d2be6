package io.jenkins.plugins.stet.acceptance;

import io.jenkins.plugins.stet.acceptance.jenkins.Deadline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Serves the repositories below a directory on this machine's loopback, whoever the agents run as. */
final class GitServer implements AutoCloseable {
    private final Path base;
    private final int port;
    private final Process daemon;

    private GitServer(Path base, int port, Process daemon) {
        this.base = base;
        this.port = port;
        this.daemon = daemon;
    }

    static GitServer start() throws IOException, InterruptedException {
        Path base = Files.createTempDirectory("stet-acceptance-git");
        int port = freePort();
        Process daemon = new ProcessBuilder(
                        "git",
                        "daemon",
                        "--export-all",
                        "--reuseaddr",
                        "--listen=127.0.0.1",
                        "--port=" + port,
                        "--base-path=" + base,
                        base.toString())
                .redirectErrorStream(true)
                .redirectOutput(base.resolve("daemon.log").toFile())
                .start();
        Deadline.until(Duration.ofSeconds(20), "git daemon on port " + port, () -> accepts(port));
        return new GitServer(base, port, daemon);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    GitRepository repository(String name) throws IOException, InterruptedException {
        return GitRepository.init(base.resolve(name), url(name));
    }

    private String url(String name) {
        return "git://127.0.0.1:" + port + '/' + name;
    }

    @Override
    public void close() throws IOException {
        daemon.descendants().forEach(ProcessHandle::destroy);
        daemon.destroy();
        daemon.onExit().join();
        Trees.delete(base);
    }
}
