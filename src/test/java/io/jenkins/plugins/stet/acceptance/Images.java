package io.jenkins.plugins.stet.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The registry and the engine of the tests. */
record Images(String engine, String host, String prefix) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String MANIFESTS =
            "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json,"
                    + " application/vnd.docker.distribution.manifest.v2+json,"
                    + " application/vnd.docker.distribution.manifest.list.v2+json";

    /** What {@code registry} of a manifest says, so that scenarios do not meet. */
    String registry(String scenario) {
        return host + '/' + prefix + '/' + scenario;
    }

    /** For RUN in a Dockerfile of nothing: a static busybox. */
    static Path busybox() {
        String told = Settings.told("STET_TEST_BUSYBOX");
        return Path.of(told.isEmpty() ? "/bin/busybox" : told);
    }

    List<String> tags(String repository) throws IOException, InterruptedException {
        List<String> tags = new ArrayList<>();
        JsonNode answer = new ObjectMapper()
                .readTree(send("GET", repository + "/tags/list").body());
        answer.path("tags").forEach(tag -> tags.add(tag.asText()));
        tags.sort(null);
        return tags;
    }

    /** The digest that a tag points to; empty when there is none. */
    String digest(String repository, String tag) throws IOException, InterruptedException {
        return send("HEAD", repository + "/manifests/" + tag)
                .headers()
                .firstValue("Docker-Content-Digest")
                .orElse("");
    }

    /** As a lifecycle policy would. */
    void delete(String repository, String digest) throws IOException, InterruptedException {
        int status = send("DELETE", repository + "/manifests/" + digest).statusCode();
        if (status != 202) {
            throw new IOException("the registry does not delete " + digest + ": " + status);
        }
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        String repository = path.startsWith(host + '/') ? path.substring(host.length() + 1) : path;
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + "/v2/" + repository))
                .header("Accept", MANIFESTS)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
