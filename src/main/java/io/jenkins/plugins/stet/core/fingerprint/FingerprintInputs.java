package io.jenkins.plugins.stet.core.fingerprint;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every input of a fingerprint. The agent fills in files and definition; base images and upstreams come from where the
 * decision is made.
 *
 * @param baseImages digest by reference, only under the policy {@code rebuild}
 * @param upstreams fingerprints of the services that this one needs directly
 */
public record FingerprintInputs(
        ServiceId service,
        FileDigests files,
        BuildDefinition definition,
        SortedMap<String, String> baseImages,
        SortedMap<ServiceId, String> upstreams)
        implements Serializable {
    public FingerprintInputs {
        baseImages = Collections.unmodifiableSortedMap(new TreeMap<>(baseImages));
        upstreams = Collections.unmodifiableSortedMap(new TreeMap<>(upstreams));
    }

    public FingerprintInputs(ServiceId service, FileDigests files, BuildDefinition definition) {
        this(service, files, definition, new TreeMap<>(), new TreeMap<>());
    }

    public FingerprintInputs withBaseImages(Map<String, String> digests) {
        return new FingerprintInputs(service, files, definition, new TreeMap<>(digests), upstreams);
    }

    public FingerprintInputs withUpstreams(Map<ServiceId, String> fingerprints) {
        return new FingerprintInputs(service, files, definition, baseImages, new TreeMap<>(fingerprints));
    }
}
