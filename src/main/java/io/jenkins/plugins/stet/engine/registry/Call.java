package io.jenkins.plugins.stet.engine.registry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One HTTP request, whole. */
final class Call {
    private static final String AUTHORIZATION = "Authorization";

    private final String method;
    private final URI uri;
    private final Map<String, String> headers;
    private final byte[] body;
    private final int limit;

    private Call(String method, URI uri, Map<String, String> headers, byte[] body, int limit) {
        this.method = method;
        this.uri = uri;
        this.headers = Map.copyOf(headers);
        this.body = body;
        this.limit = limit;
    }

    /**
     * A request without headers or body.
     *
     * @param limit how many bytes the answer may have
     */
    static Call of(String method, URI uri, int limit) {
        return new Call(method, uri, Map.of(), new byte[0], limit);
    }

    Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, uri, more, body, limit);
    }

    Call carrying(String contentType, byte[] content) {
        return new Call(method, uri, with("Content-Type", contentType).headers, content, limit);
    }

    Call authorized(String authorization) {
        return with(AUTHORIZATION, authorization);
    }

    /** Credentials stay with the peer they are bound to. */
    Call redirectedTo(URI target) {
        Map<String, String> kept = new LinkedHashMap<>(headers);
        boolean samePeer = target.getScheme().equals(uri.getScheme())
                && RegistryHost.of(target).equals(RegistryHost.of(uri));
        if (!samePeer) {
            kept.remove(AUTHORIZATION);
        }
        return new Call(method, target, kept, body, limit);
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    String method() {
        return method;
    }

    URI uri() {
        return uri;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body.clone();
    }

    int limit() {
        return limit;
    }

    /** What the peer learns by this call and could play back in its answer. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        String authorization = headers.getOrDefault(AUTHORIZATION, "");
        String value = authorization.substring(authorization.indexOf(' ') + 1);
        secrets.add(value);
        if (authorization.startsWith("Basic ")) {
            String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            secrets.add(pair);
            secrets.add(pair.substring(pair.indexOf(':') + 1));
        }
        return secrets;
    }

    @Override
    public String toString() {
        return method + " " + uri;
    }
}
