package io.jenkins.plugins.stet.engine.buildkit.fake;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A build as it was asked for, and what was fetched for it. Caches read {@code type{attributes}}. */
public record FakeSolve(
        String session,
        String export,
        Map<String, String> options,
        List<String> cacheExports,
        List<String> cacheImports,
        Map<String, String> context,
        Map<String, String> dockerfile,
        List<String> credentials) {
    static FakeSolve decode(byte[] request) {
        String session = "";
        String type = "";
        Map<String, String> attributes = new TreeMap<>();
        Map<String, String> options = new TreeMap<>();
        List<String> exports = new ArrayList<>();
        List<String> imports = new ArrayList<>();
        ProtoReader reader = new ProtoReader(request);
        while (reader.next()) {
            switch (reader.field()) {
                case 3 -> type = reader.string();
                case 4 -> reader.entryInto(attributes);
                case 5 -> session = reader.string();
                case 7 -> reader.entryInto(options);
                case 8 -> caches(reader.message(), exports, imports);
                default -> {}
            }
        }
        return new FakeSolve(
                session,
                type + attributes,
                options,
                exports,
                imports,
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>());
    }

    private static void caches(ProtoReader reader, List<String> exports, List<String> imports) {
        while (reader.next()) {
            switch (reader.field()) {
                case 4 -> exports.add(cache(reader.message()));
                case 5 -> imports.add(cache(reader.message()));
                default -> {}
            }
        }
    }

    private static String cache(ProtoReader reader) {
        String type = "";
        Map<String, String> attributes = new TreeMap<>();
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> type = reader.string();
                case 2 -> reader.entryInto(attributes);
                default -> {}
            }
        }
        return type + attributes;
    }
}
