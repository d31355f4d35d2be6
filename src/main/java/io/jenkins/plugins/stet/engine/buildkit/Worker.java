package io.jenkins.plugins.stet.engine.buildkit;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of an engine's workers: where steps run. Platforms are {@code os/arch[/variant]};
 * the version is empty before BuildKit 0.11. */
public record Worker(String id, Map<String, String> labels, List<String> platforms, String version) {
    static List<Worker> decodeAll(byte[] response) {
        List<Worker> workers = new ArrayList<>();
        ProtoReader reader = new ProtoReader(response);
        while (reader.next()) {
            if (reader.field() == 1) {
                workers.add(decode(reader.message()));
            }
        }
        return workers;
    }

    private static Worker decode(ProtoReader reader) {
        String id = "";
        Map<String, String> labels = new HashMap<>();
        List<String> platforms = new ArrayList<>();
        String version = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> id = reader.string();
                case 2 -> reader.entryInto(labels);
                case 5 -> version = version(reader.message());
                case 3 -> platforms.add(platform(reader.message()));
                default -> {}
            }
        }
        return new Worker(id, Map.copyOf(labels), List.copyOf(platforms), version);
    }

    private static String version(ProtoReader reader) {
        String version = "";
        while (reader.next()) {
            if (reader.field() == 2) {
                version = reader.string();
            }
        }
        return version;
    }

    private static String platform(ProtoReader reader) {
        String architecture = "";
        String system = "";
        String variant = "";
        while (reader.next()) {
            switch (reader.field()) {
                case 1 -> architecture = reader.string();
                case 2 -> system = reader.string();
                case 3 -> variant = "/" + reader.string();
                default -> {}
            }
        }
        return system + "/" + architecture + variant;
    }
}
