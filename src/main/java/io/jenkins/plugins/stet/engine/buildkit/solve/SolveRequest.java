package io.jenkins.plugins.stet.engine.buildkit.solve;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A build of a Dockerfile.
 *
 * @param options the frontend's attributes, see {@link DockerfileOptions}
 */
public record SolveRequest(
        Map<String, String> options, Export export, List<CacheEntry> cacheImports, List<CacheEntry> cacheExports) {
    private static final String FRONTEND = "dockerfile.v0";

    public SolveRequest {
        options = Map.copyOf(options);
        cacheImports = List.copyOf(cacheImports);
        cacheExports = List.copyOf(cacheExports);
    }

    byte[] encode(String reference, String session) {
        return new ProtoWriter()
                .string(1, reference)
                .string(3, export.type())
                .map(4, export.attributes())
                .string(5, session)
                .string(6, FRONTEND)
                .map(7, allOptions())
                .message(8, cache())
                .toByteArray();
    }

    private ProtoWriter cache() {
        ProtoWriter cache = new ProtoWriter();
        cacheExports.forEach(entry -> cache.message(4, entry.encode()));
        cacheImports.forEach(entry -> cache.message(5, entry.encode()));
        return cache;
    }

    /** Imports are named to the frontend too: old ones know a list of references, newer ones JSON. */
    private Map<String, String> allOptions() {
        Map<String, String> all = new HashMap<>(options);
        if (!cacheImports.isEmpty()) {
            all.put("cache-from", CacheJson.references(cacheImports));
            all.put("cache-imports", CacheJson.entries(cacheImports));
        }
        return all;
    }
}
