package io.jenkins.plugins.stet.acceptance.jenkins;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests of one user to one Jenkins, with the crumb of that user's session where things are changed. */
public final class Http {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI root;
    private final String authorization;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new java.net.CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param user empty for nobody */
    public Http(URI root, String user, String token) {
        this.root = root;
        this.authorization = user.isEmpty()
                ? ""
                : "Basic " + Base64.getEncoder().encodeToString((user + ':' + token).getBytes(StandardCharsets.UTF_8));
    }

    public String authorization() {
        return authorization;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(checked(path, get(path)).body());
    }

    /** With a crumb, as a browser's form has one. */
    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return post(path, "application/x-www-form-urlencoded", encoded(form).getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", type);
        HttpResponse<String> issued = get("crumbIssuer/api/json");
        if (issued.statusCode() == 200) {
            JsonNode crumb = JSON.readTree(issued.body());
            request.header(
                    crumb.get("crumbRequestField").asText(), crumb.get("crumb").asText());
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** As a page of somebody else would have the user's browser send it. */
    public HttpResponse<String> postWithoutCrumb(String path) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public static HttpResponse<String> checked(String path, HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= 400) {
            throw new IOException(path + " answers " + response.statusCode() + ": " + beginning(response.body()));
        }
        return response;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String beginning(String text) {
        return text.length() > 1000 ? text.substring(0, 1000) + "..." : text;
    }
}
