package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.fingerprint.Fingerprint;
import io.jenkins.plugins.stet.core.fingerprint.Section;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.text.Sha256Text;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a service was made of, in digests only. Names are kept as text, so that records outlive changes of our own
 * vocabulary.
 *
 * @param scheme how the fingerprint was computed
 * @param fingerprint 64 hexadecimal digits, the identity
 * @param sections digest of each section of the fingerprint by its name
 * @param args digest of each effective build argument's value by its name; only to name what differs
 * @param upstreams fingerprint of each direct upstream service
 */
public record Content(
        String scheme,
        String fingerprint,
        SortedMap<String, String> sections,
        SortedMap<String, String> args,
        SortedMap<ServiceId, String> upstreams)
        implements Serializable {

    public Content {
        if (!Sha256Text.isValid(fingerprint)) {
            throw new IllegalArgumentException("a fingerprint has 64 hexadecimal digits, this is: " + fingerprint);
        }
        sections = new TreeMap<>(sections);
        args = new TreeMap<>(args);
        upstreams = new TreeMap<>(upstreams);
    }

    public static Content of(Fingerprint fingerprint) {
        SortedMap<String, String> sections = new TreeMap<>();
        for (Map.Entry<Section, String> each : fingerprint.sections().entrySet()) {
            sections.put(each.getKey().text(), each.getValue());
        }
        return new Content(
                fingerprint.scheme(), fingerprint.digest(), sections, fingerprint.args(), fingerprint.upstreams());
    }

    public static Content of(String scheme, String fingerprint, Map<String, String> sections) {
        return new Content(scheme, fingerprint, new TreeMap<>(sections), new TreeMap<>(), new TreeMap<>());
    }

    public Content withArgs(Map<String, String> digests) {
        return new Content(scheme, fingerprint, sections, new TreeMap<>(digests), upstreams);
    }

    public Content withUpstreams(Map<ServiceId, String> fingerprints) {
        return new Content(scheme, fingerprint, sections, args, new TreeMap<>(fingerprints));
    }
}
