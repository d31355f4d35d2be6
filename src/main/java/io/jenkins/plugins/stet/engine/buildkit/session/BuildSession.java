package io.jenkins.plugins.stet.engine.buildkit.session;

import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import io.grpc.okhttp.OkHttpServerBuilder;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineChannel;
import io.jenkins.plugins.stet.engine.buildkit.transport.OneSocketServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A connection on which the engine asks and we answer, for as long as a build runs. */
public final class BuildSession implements Closeable {
    private static final int LARGEST_MESSAGE = 16 * 1024 * 1024;

    private final String id;
    private final Socket connection;
    private final Server server;

    private BuildSession(String id, Socket connection, Server server) {
        this.id = id;
        this.connection = connection;
        this.server = server;
    }

    /**
     * @param sharedKey the same for all sessions whose files are nearly the same: only differences are sent then
     * @param services what the engine may ask for
     */
    public static BuildSession open(
            EngineChannel engine, String sharedKey, List<ServerServiceDefinition> services, Executor threads)
            throws IOException {
        List<ServerServiceDefinition> offered = new ArrayList<>(services);
        offered.add(new HealthService().define());
        String id = UUID.randomUUID().toString().replace("-", "");
        Socket connection = engine.openSession(headers(id, sharedKey, offered));
        OkHttpServerBuilder builder = OkHttpServerBuilder.forPort(0, InsecureServerCredentials.create())
                .socketFactory(new OneSocketServer(connection))
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .permitKeepAliveTime(1, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true)
                .executor(threads);
        offered.forEach(builder::addService);
        return new BuildSession(id, connection, builder.build().start());
    }

    /** What a solve request names. */
    public String id() {
        return id;
    }

    @Override
    public void close() throws IOException {
        server.shutdownNow();
        connection.close();
    }

    private static Map<String, List<String>> headers(
            String id, String sharedKey, List<ServerServiceDefinition> services) {
        List<String> methods = new ArrayList<>();
        for (ServerServiceDefinition service : services) {
            for (ServerMethodDefinition<?, ?> method : service.getMethods()) {
                methods.add("/" + method.getMethodDescriptor().getFullMethodName());
            }
        }
        return Map.of(
                "X-Docker-Expose-Session-Uuid", List.of(id),
                "X-Docker-Expose-Session-Name", List.of("build"),
                "X-Docker-Expose-Session-Sharedkey", List.of(plain(sharedKey)),
                "X-Docker-Expose-Session-Grpc-Method", methods);
    }

    /** A key may be any text, a header may not; and a path is nobody's business. */
    private static String plain(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
