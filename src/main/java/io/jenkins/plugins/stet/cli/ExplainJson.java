package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.PassedContent;
import io.jenkins.plugins.stet.core.detect.DetectionJson;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.source.InputFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The answer of <code>explain --json</code>: the service as in <code>detect</code>, then what it was decided on. */
final class ExplainJson {
    private final Explained explained;

    ExplainJson(Explained explained) {
        this.explained = explained;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("service", decision());
        if (explained.service().content() instanceof ContentState.Known known) {
            document.put("sections", prefixed(known.content().sections()));
            document.put("args", prefixed(known.content().args()));
            document.put("upstreams", upstreams(known));
            document.put("baseImages", baseImages(known));
        }
        document.put("baseline", explained.baseline().map(this::baseline).orElse(null));
        document.put("widened", explained.reading().widenings());
        document.put("frontend", explained.reading().frontend());
        document.put(
                "missing",
                explained.reading().missing().stream()
                        .map(missing -> missing.path().display())
                        .toList());
        document.put(
                "files", explained.reading().files().stream().map(this::file).toList());
        return document;
    }

    private Object decision() {
        Map<?, ?> services = (Map<?, ?>) Objects.requireNonNull(
                DetectionJson.map(explained.detected().result()).get("services"));
        return Objects.requireNonNull(services.get(explained.service().id().value()));
    }

    private static Map<String, Object> prefixed(Map<String, String> digests) {
        Map<String, Object> map = new LinkedHashMap<>();
        digests.forEach((name, digest) -> map.put(name, "sha256:" + digest));
        return map;
    }

    private static Map<String, Object> upstreams(ContentState.Known known) {
        Map<String, Object> map = new LinkedHashMap<>();
        known.content().upstreams().forEach((id, fingerprint) -> map.put(id.value(), "sha256:" + fingerprint));
        return map;
    }

    private static List<Map<String, Object>> baseImages(ContentState.Known known) {
        List<Map<String, Object>> images = new ArrayList<>();
        known.bases().digests().forEach((reference, digest) -> images.add(base(reference, digest)));
        known.bases().unanswered().forEach((reference, why) -> {
            if (!known.bases().digests().containsKey(reference)) {
                Map<String, Object> image = new LinkedHashMap<>();
                image.put("reference", reference);
                image.put("digest", null);
                image.put("why", why);
                images.add(image);
            }
        });
        return images;
    }

    private static Map<String, Object> base(String reference, Digest digest) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("reference", reference);
        image.put("digest", digest.value());
        return image;
    }

    private Map<String, Object> baseline(PassedContent passed) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fingerprint", "sha256:" + passed.content().fingerprint());
        map.put("run", passed.mark().by().name());
        map.put("at", passed.mark().by().at().toString());
        map.put("differs", explained.differingSections(passed));
        return map;
    }

    private Map<String, Object> file(InputFile input) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("path", input.path().display());
        map.put("class", input.fileClass().text());
        if (!input.task().isEmpty()) {
            map.put("task", input.task());
        }
        map.put("kind", Explained.kind(input));
        map.put("mode", Explained.mode(input));
        map.put("digest", Explained.digest(input));
        map.put("takenBy", explained.origin(input));
        return map;
    }
}
