package io.jenkins.plugins.stet.testing.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Manifests, tags and blobs in memory. */
public final class RegistryContent {
    private static final Pattern MANIFEST = Pattern.compile("/v2/(.+)/manifests/([^/]+)");
    private static final Pattern BLOB = Pattern.compile("/v2/(.+)/blobs/([^/]+)");
    private static final Pattern TAGS = Pattern.compile("/v2/(.+)/tags/list");
    private static final Pattern PAGE = Pattern.compile("(?:.*&)?last=([^&]*).*");

    private final Map<String, Stored> manifests = new TreeMap<>();
    private final Map<String, byte[]> blobs = new TreeMap<>();
    private boolean immutable;
    private int pageSize = 1_000;

    private record Stored(String type, String text) {}

    public synchronized Digest blob(byte[] bytes) {
        Digest digest = Digest.of(bytes);
        blobs.put(digest.value(), bytes.clone());
        return digest;
    }

    /** Stores it under its digest and, when one is given, its tag. */
    public synchronized Digest manifest(String repository, String tag, String type, String text) {
        Digest digest = Digest.of(text.getBytes(StandardCharsets.UTF_8));
        manifests.put(repository + "@" + digest, new Stored(type, text));
        if (!tag.isEmpty()) {
            manifests.put(repository + "@" + tag, new Stored(type, text));
        }
        return digest;
    }

    public synchronized void forget(String repository, String tagOrDigest) {
        manifests.remove(repository + "@" + tagOrDigest);
    }

    public synchronized void forbidMovingTags() {
        immutable = true;
    }

    public synchronized void showTagsInPagesOf(int size) {
        pageSize = size;
    }

    synchronized Answer answer(Request request) {
        Matcher manifest = MANIFEST.matcher(request.path());
        if (manifest.matches()) {
            return manifest(request, manifest.group(1), manifest.group(2));
        }
        Matcher blob = BLOB.matcher(request.path());
        if (blob.matches()) {
            return Optional.ofNullable(blobs.get(blob.group(2)))
                    .map(bytes -> Answer.of(200, bytes))
                    .orElseGet(() -> Answer.error(404, "BLOB_UNKNOWN", "blob unknown"));
        }
        Matcher tags = TAGS.matcher(request.path());
        return tags.matches() ? tags(request, tags.group(1)) : Answer.of(200, "{}");
    }

    private Answer manifest(Request request, String repository, String name) {
        String key = repository + "@" + name;
        Stored stored = manifests.get(key);
        if (request.method().equals("PUT")) {
            return put(request, repository, name, stored);
        }
        if (stored == null) {
            return Answer.error(404, "MANIFEST_UNKNOWN", "manifest unknown");
        }
        if (request.method().equals("DELETE")) {
            manifests.remove(key);
            return Answer.of(202, "");
        }
        byte[] bytes = stored.text().getBytes(StandardCharsets.UTF_8);
        return Answer.of(200, bytes)
                .with("Content-Type", stored.type())
                .with("Docker-Content-Digest", Digest.of(bytes).value());
    }

    private Answer put(Request request, String repository, String name, Stored before) {
        if (immutable && before != null) {
            return Answer.error(
                    400,
                    "TAG_INVALID",
                    "The image tag '" + name + "' already exists in the '" + repository
                            + "' repository and cannot be overwritten because the repository is immutable.");
        }
        Digest digest = manifest(repository, name.contains(":") ? "" : name, request.contentType(), request.text());
        return Answer.of(201, "").with("Docker-Content-Digest", digest.value());
    }

    private Answer tags(Request request, String repository) {
        List<String> all = manifests.keySet().stream()
                .filter(key -> key.startsWith(repository + "@") && !key.contains("@sha256:"))
                .map(key -> key.substring(repository.length() + 1))
                .toList();
        Matcher page = PAGE.matcher(request.query());
        int from = page.matches() ? all.indexOf(page.group(1)) + 1 : 0;
        int to = Math.min(all.size(), from + pageSize);
        String list = String.join("\",\"", all.subList(from, to));
        Answer answer = Answer.of(200, to > from ? "{\"tags\":[\"" + list + "\"]}" : "{\"tags\":null}");
        return to < all.size()
                ? answer.with(
                        "Link", "</v2/" + repository + "/tags/list?n=1000&last=" + all.get(to - 1) + ">; rel=\"next\"")
                : answer;
    }
}
