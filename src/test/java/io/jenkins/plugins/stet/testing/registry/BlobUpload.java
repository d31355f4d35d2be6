package io.jenkins.plugins.stet.testing.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Brings a blob into a real registry of this machine, which our client never has to do. */
public record BlobUpload(String host, String authorization) {
    public Digest put(String repository, byte[] bytes) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        URI start = URI.create("http://" + host + "/v2/" + repository + "/blobs/uploads/");
        HttpResponse<String> begun =
                client.send(request(start).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        String place = begun.headers().firstValue("Location").orElseThrow(() -> new IOException(begun.body()));
        Digest digest = Digest.of(bytes);
        URI target = URI.create(place + (place.contains("?") ? "&" : "?") + "digest=" + digest);
        HttpResponse<String> done = client.send(
                request(start.resolve(target))
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
        if (done.statusCode() != 201) {
            throw new IOException(done.statusCode() + " " + done.body());
        }
        return digest;
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
        return authorization.isEmpty() ? builder : builder.header("Authorization", authorization);
    }
}
