package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.httpclient5.ApacheDockerHttpClient;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.TlsContexts;
import io.jenkins.plugins.stet.engine.buildkit.transport.TlsFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/** Makes docker-java's client for an endpoint; nothing is sent yet. */
final class EngineClients {
    private static final int CONNECTIONS = 50;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private EngineClients() {}

    static DockerClient open(Endpoint endpoint) {
        URI host = address(endpoint);
        ApacheDockerHttpClient.Builder http = new ApacheDockerHttpClient.Builder()
                .dockerHost(host)
                .maxConnections(CONNECTIONS)
                .connectionTimeout(CONNECT);
        if (endpoint instanceof Endpoint.Tls tls) {
            http.sslConfig(() -> context(tls.files()));
        }
        return DockerClientImpl.getInstance(new EngineConfig(host), http.build());
    }

    private static URI address(Endpoint endpoint) {
        if (endpoint instanceof Endpoint.Unix unix) {
            return URI.create("unix://" + unix.socket());
        }
        return endpoint instanceof Endpoint.Tls tls
                ? URI.create("tcp://" + tls.host() + ":" + tls.port())
                : URI.create(endpoint.toString());
    }

    private static SSLContext context(TlsFiles files) {
        try {
            return TlsContexts.of(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The engine's TLS files cannot be used: " + e.getMessage(), e);
        }
    }
}
