package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Wraps connections in TLS with the JDK: the host's name is checked, and HTTP/2 is announced where it is spoken. */
final class TlsSockets {
    private TlsSockets() {}

    static Socket wrap(Socket plain, Endpoint.Tls endpoint, Protocol protocol) throws IOException {
        try {
            SSLSocket socket = (SSLSocket) TlsContexts.of(endpoint.files())
                    .getSocketFactory()
                    .createSocket(plain, endpoint.host(), endpoint.port(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            if (protocol == Protocol.HTTP2) {
                parameters.setApplicationProtocols(new String[] {"h2"});
            }
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS to " + endpoint + " cannot be set up: " + e.getMessage(), e);
        }
    }
}
