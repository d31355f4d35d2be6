package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What <code>stet.yaml</code> says, checked and with every default filled in.
 *
 * @param fileName as messages name it
 * @param registry host and path that go before image names, <code>""</code> for none
 * @param strict a pattern without a match is an error
 * @param services in the order written
 */
public record Manifest(
        String fileName, String registry, boolean strict, Map<ServiceId, ServiceSpec> services, Positions positions)
        implements Serializable {
    public Manifest {
        services = Ordered.copyOf(services);
    }

    /** A manifest made by hand: the steps that take everything as parameters, and tests. */
    public static Manifest of(String registry, Collection<ServiceSpec> specs) {
        Map<ServiceId, ServiceSpec> byId = new LinkedHashMap<>();
        specs.forEach(spec -> byId.put(spec.id(), spec));
        return new Manifest(ManifestSource.DEFAULT_NAME, registry, false, byId, Positions.unknown());
    }

    /** A service that is known to be one of this manifest. */
    public ServiceSpec service(ServiceId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no service of " + fileName));
    }

    public Optional<ServiceSpec> find(ServiceId id) {
        return Optional.ofNullable(services.get(id));
    }

    /** The service's image with the registry in front, unless it names a host itself. */
    public ImageName imageOf(ServiceSpec spec) {
        if (spec.image() instanceof ImageName.Named named
                && !registry.isEmpty()
                && !HostNames.startsWithHost(named.name())) {
            return ImageName.of(registry + '/' + named.name());
        }
        return spec.image();
    }

    /** A problem that points at a value of a service. */
    public Problem problemAt(ServiceId service, String value, String message) {
        return new Problem(fileName, positions.of(service, value), message);
    }
}
