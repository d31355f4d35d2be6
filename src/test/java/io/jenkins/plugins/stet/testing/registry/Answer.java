package io.jenkins.plugins.stet.testing.registry;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered. */
public final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public static Answer of(int status, String body) {
        return of(status, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer of(int status, byte[] body) {
        return new Answer(status, Map.of(), body.clone());
    }

    public static Answer error(int status, String code, String message) {
        return of(status, "{\"errors\":[{\"code\":\"%s\",\"message\":\"%s\"}]}".formatted(code, message))
                .with("Content-Type", "application/json");
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    public Answer without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Answer(status, fewer, body);
    }

    public Answer saying(byte[] other) {
        return new Answer(status, headers, other.clone());
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body.clone();
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
