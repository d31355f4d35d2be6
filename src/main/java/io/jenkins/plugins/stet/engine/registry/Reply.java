package io.jenkins.plugins.stet.engine.registry;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What came back, bounded, and from whom. */
final class Reply {
    private final URI uri;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Reply(URI uri, int status, HttpHeaders headers, byte[] body) {
        this.uri = uri;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    URI uri() {
        return uri;
    }

    RegistryHost peer() {
        return RegistryHost.of(uri);
    }

    int status() {
        return status;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** The peer means: not now. */
    boolean isBusy() {
        return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
    }

    HttpHeaders headers() {
        return headers;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return status + " from " + uri;
    }
}
