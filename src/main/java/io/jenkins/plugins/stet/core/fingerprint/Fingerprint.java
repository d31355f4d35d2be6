package io.jenkins.plugins.stet.core.fingerprint;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The identity of a service's content. Equal fingerprints mean equal images; all digests are 64 hexadecimal digits.
 *
 * @param scheme how it was computed; fingerprints of different schemes say nothing about each other
 * @param digest the identity itself, over all sections
 * @param sections digest by section, each present
 * @param args digest of each counted argument's value, only to name the one that differs
 * @param runtime over the files of {@code inputs.config}; no part of {@link #digest}
 * @param tasks by task, over {@link #digest} and the task's extra inputs
 */
public record Fingerprint(
        ServiceId service,
        String scheme,
        String digest,
        SortedMap<Section, String> sections,
        SortedMap<String, String> args,
        SortedMap<ServiceId, String> upstreams,
        String runtime,
        SortedMap<String, String> tasks)
        implements Serializable {
    /** The scheme of docs/fingerprints.md. */
    public static final String SCHEME = "1";

    public Fingerprint {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
        args = Collections.unmodifiableSortedMap(new TreeMap<>(args));
        upstreams = Collections.unmodifiableSortedMap(new TreeMap<>(upstreams));
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
    }

    /** The fingerprint of these inputs. */
    public static Fingerprint of(FingerprintInputs inputs) {
        return new FingerprintComputation(inputs).compute();
    }

    /** As results show it. */
    @Override
    public String toString() {
        return "sha256:" + digest;
    }
}
