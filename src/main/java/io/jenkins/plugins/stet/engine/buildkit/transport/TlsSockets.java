package io.jenkins.plugins.stet.engine.buildkit.transport;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Wraps connections in TLS with the JDK: the host's name is checked, and HTTP/2 is announced where it is spoken. */
final class TlsSockets {
    private static final String HTTP2 = "h2";

    private TlsSockets() {}

    static Socket wrap(Socket plain, Endpoint.Tls endpoint, Protocol protocol) throws IOException {
        try {
            SSLSocket socket = (SSLSocket) TlsContexts.of(endpoint.files())
                    .getSocketFactory()
                    .createSocket(plain, endpoint.host(), endpoint.port(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setApplicationProtocols(names(protocol));
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS to " + endpoint + " cannot be set up: " + e.getMessage(), e);
        }
    }

    /** Whether a server that could choose has chosen HTTP/2. */
    static boolean speaksHttp2(Socket socket) {
        return socket instanceof SSLSocket tls && HTTP2.equals(tls.getApplicationProtocol());
    }

    private static String[] names(Protocol protocol) {
        return switch (protocol) {
            case HTTP1 -> new String[0];
            case HTTP2 -> new String[] {HTTP2};
            case EITHER -> new String[] {HTTP2, "http/1.1"};
        };
    }
}
