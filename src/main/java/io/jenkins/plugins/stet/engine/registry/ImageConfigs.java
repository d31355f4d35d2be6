package io.jenkins.plugins.stet.engine.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageConfig;
import io.jenkins.plugins.stet.core.image.ImageManifest;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import io.jenkins.plugins.stet.engine.registry.RegistryCalls.Order;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the configuration that an image was built with. */
final class ImageConfigs {
    private final RegistryCalls calls;
    private final Manifests manifests;

    ImageConfigs(RegistryCalls calls, Manifests manifests) {
        this.calls = calls;
        this.manifests = manifests;
    }

    /** What a name means for a platform at the moment. */
    record Resolved(Digest digest, ImageConfig config) {}

    Resolved resolve(ImageReference reference, String platform, Deadline deadline) throws RegistryException {
        ImageManifest manifest = manifests.get(reference, deadline);
        Digest config = config(reference.repository().at(manifest.digest()), manifest, platform, 0, deadline);
        return new Resolved(manifest.digest(), fetch(reference, config, deadline));
    }

    private Digest config(
            ImageReference reference, ImageManifest manifest, String platform, int depth, Deadline deadline)
            throws RegistryException {
        ManifestDocument document = manifests.read(reference, manifest);
        if (document instanceof ManifestDocument.Single single) {
            return single.config();
        }
        if (depth >= Limits.INDEX_DEPTH) {
            throw Failures.unusable(Errand.of("reading", reference), "indexes are nested too deeply");
        }
        ImageReference child = child(reference, (ManifestDocument.Index) document, platform);
        return config(child, manifests.get(child, deadline), platform, depth + 1, deadline);
    }

    private static ImageReference child(ImageReference reference, ManifestDocument.Index index, String platform)
            throws RegistryException {
        ManifestDocument.Child child = Platforms.choose(index, platform)
                .orElseThrow(() -> new RegistryException(
                        Kind.NOT_FOUND,
                        Errand.of("reading", reference) + " failed: it has no image for " + platform
                                + ". Choose a platform that it has, or another image."));
        return reference.repository().at(child.digest());
    }

    private ImageConfig fetch(ImageReference reference, Digest digest, Deadline deadline) throws RegistryException {
        Errand errand = Errand.of("reading the configuration of", reference);
        String path = reference.repository().path() + "/blobs/" + digest;
        Order order = new Order(errand, Scope.pull(reference.repository()), "GET", path, Limits.CONFIG);
        byte[] bytes = calls.succeed(order, deadline).body();
        if (!Digest.of(bytes).equals(digest)) {
            throw Failures.unusable(errand, "the bytes are not those of " + digest);
        }
        try {
            return read(Json.object(bytes));
        } catch (IOException e) {
            throw Failures.unusable(errand, "it is " + e.getMessage());
        }
    }

    private static ImageConfig read(JsonNode json) {
        JsonNode config = json.path("config");
        Map<String, String> labels = new LinkedHashMap<>();
        config.path("Labels")
                .fields()
                .forEachRemaining(
                        label -> labels.put(label.getKey(), label.getValue().asText()));
        String platform =
                Platforms.join(Json.text(json, "os"), Json.text(json, "architecture"), Json.text(json, "variant"));
        return new ImageConfig(
                platform, Json.texts(config.path("OnBuild")), labels, environment(Json.texts(config.path("Env"))));
    }

    /** Lines of <code>NAME=value</code>; what is no such line sets nothing. */
    private static SortedMap<String, String> environment(List<String> lines) {
        SortedMap<String, String> environment = new TreeMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                environment.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return environment;
    }
}
