package io.jenkins.plugins.stet.engine.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a manifest says. */
sealed interface ManifestDocument {
    /** Several images under one name, usually one a platform. */
    record Index(List<Child> children) implements ManifestDocument {}

    /** One image. */
    record Single(Digest config) implements ManifestDocument {}

    /**
     * One of the images of an index.
     *
     * @param platform as <code>os/arch[/variant]</code>, empty when it is not said
     */
    record Child(Digest digest, String platform) {}

    /**
     * Reads a manifest by its media type.
     *
     * @throws IOException saying, without repeating it, what is wrong with the document
     */
    static ManifestDocument of(ImageManifest manifest) throws IOException {
        JsonNode json = Json.object(manifest.bytes());
        String inside = Json.text(json, "mediaType");
        if (!inside.isEmpty() && !inside.equals(manifest.mediaType())) {
            throw new IOException("announced as another kind of document than it says it is");
        }
        if (json.has("manifests") && (json.has("layers") || json.has("config"))) {
            throw new IOException("both an index and an image"); // readers would disagree about what it is
        }
        if (MediaTypes.isIndex(manifest.mediaType())) {
            return new Index(children(json.path("manifests")));
        }
        return new Single(digest(json.path("config")));
    }

    /** Reads what is known to have been an index, of either kind. */
    static Index index(byte[] bytes) throws IOException {
        String inside = Json.text(Json.object(bytes), "mediaType");
        ManifestDocument document = of(new ImageManifest(inside.isEmpty() ? MediaTypes.OCI_INDEX : inside, bytes));
        if (document instanceof Index index) {
            return index;
        }
        throw new IOException("no index");
    }

    private static List<Child> children(JsonNode manifests) throws IOException {
        if (!manifests.isArray() || manifests.size() > Limits.CHILDREN) {
            throw new IOException("an index without a list of at most " + Limits.CHILDREN + " manifests");
        }
        List<Child> children = new ArrayList<>();
        for (JsonNode manifest : manifests) {
            children.add(new Child(digest(manifest), platform(manifest.path("platform"))));
        }
        return List.copyOf(children);
    }

    private static Digest digest(JsonNode descriptor) throws IOException {
        return Digest.parse(Json.text(descriptor, "digest"))
                .orElseThrow(() -> new IOException("pointing to something without a sha256 digest"));
    }

    private static String platform(JsonNode platform) {
        return Platforms.join(
                Json.text(platform, "os"), Json.text(platform, "architecture"), Json.text(platform, "variant"));
    }
}
