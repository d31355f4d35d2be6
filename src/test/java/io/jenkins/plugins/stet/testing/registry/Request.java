package io.jenkins.plugins.stet.testing.registry;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What was asked. */
public record Request(String method, String path, String query, String authorization, String contentType, String text) {
    static Request of(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""),
                header(exchange, "Authorization"),
                header(exchange, "Content-Type"),
                new String(body, StandardCharsets.UTF_8));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    @Override
    public String toString() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query);
    }
}
