package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What an exception of the transport means to a person. */
record Trouble(Kind kind, String what, String remedy) {
    private static final String CHECK_NETWORK =
            "Check that the registry runs and that this machine reaches it (name, port, proxy, firewall).";

    /** How Java's client says that a proxy did not connect us. */
    private static final String NO_TUNNEL = "Tunnel failed, got: ";

    static Trouble of(IOException cause) {
        if (cause instanceof BusyPeerException) {
            return unreachable(reason(cause), "Try again later.");
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return unreachable("no connection in time", CHECK_NETWORK);
        }
        if (cause instanceof HttpTimeoutException) {
            return unreachable("no complete answer in time", CHECK_NETWORK);
        }
        if (cause instanceof SSLException tls) {
            return tls(tls);
        }
        if (cause instanceof UnknownHostException || has(cause, UnresolvedAddressException.class)) {
            return unreachable("the host name is unknown", "Check the spelling and the name service.");
        }
        if (cause instanceof ConnectException) {
            return unreachable("no connection (" + reason(cause) + ")", CHECK_NETWORK);
        }
        if (cause instanceof BoundedBody.TooLargeException) {
            return new Trouble(Kind.UNUSABLE, reason(cause), "Check what answers there.");
        }
        if (cause instanceof InterruptedIOException) {
            return unreachable("the request was interrupted", "Start it again.");
        }
        return unreachable("the connection broke (" + reason(cause) + ")", CHECK_NETWORK);
    }

    /** Whether the same request may fare better. */
    static boolean mayPass(IOException cause) {
        return !(cause instanceof SSLException)
                && !(cause instanceof BoundedBody.TooLargeException)
                && !(cause instanceof UnknownHostException)
                && !(cause instanceof InterruptedIOException)
                && !has(cause, UnresolvedAddressException.class);
    }

    /** Whether nobody was reached at all: from another machine there may be a way. */
    static boolean isNoConnection(Throwable thrown) {
        return has(thrown, UnknownHostException.class)
                || has(thrown, UnresolvedAddressException.class)
                || has(thrown, ConnectException.class)
                || has(thrown, NoRouteToHostException.class)
                || has(thrown, HttpConnectTimeoutException.class)
                || String.valueOf(thrown.getMessage()).startsWith(NO_TUNNEL);
    }

    private static Trouble tls(SSLException cause) {
        return isAboutCertificate(cause)
                ? unreachable(
                        "its certificate is not trusted (" + reason(cause) + ")",
                        "When it is the right one, add its CA certificate to the trusted ones.")
                : unreachable("no TLS connection (" + reason(cause) + ")", "Check the registry's TLS configuration.");
    }

    static boolean isAboutCertificate(SSLException cause) {
        return has(cause, CertificateException.class) || has(cause, SSLPeerUnverifiedException.class);
    }

    private static Trouble unreachable(String what, String remedy) {
        return new Trouble(Kind.UNREACHABLE, what, remedy);
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        if (cause instanceof EOFException || message == null) {
            return cause instanceof ConnectException ? "refused" : "closed in the middle";
        }
        return message;
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }
}
