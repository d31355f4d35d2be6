package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.Map;

/**
 * Where things stand in the manifest's file, so that later findings (a pattern without a match) can point there.
 *
 * @param services position of each service's name
 * @param values position of paths, globs, images, upstreams and the keys of <code>inputs</code> of each service, by text;
 *     of equal texts the first
 */
public record Positions(Map<ServiceId, Position> services, Map<ServiceId, Map<String, Position>> values)
        implements Serializable {
    public Positions {
        services = Ordered.copyOf(services);
        values = Ordered.copyOf(values);
    }

    public static Positions unknown() {
        return new Positions(Map.of(), Map.of());
    }

    /** The position of a value of the service, else of the service, else the start of the file. */
    public Position of(ServiceId service, String value) {
        Position fallback = services.getOrDefault(service, Position.START);
        return values.getOrDefault(service, Map.of()).getOrDefault(value, fallback);
    }
}
