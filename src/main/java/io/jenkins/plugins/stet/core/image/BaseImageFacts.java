package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a FROM means at the moment: the digest of its manifest or index, the ONBUILD triggers it would run, and the
 * environment that later substitutions see.
 */
public record BaseImageFacts(
        BaseImageQuery query, Digest digest, List<String> onbuild, SortedMap<String, String> environment)
        implements Serializable {
    public BaseImageFacts {
        onbuild = List.copyOf(onbuild);
        environment = new TreeMap<>(environment);
    }

    /** Of an image without environment. */
    public BaseImageFacts(BaseImageQuery query, Digest digest, List<String> onbuild) {
        this(query, digest, onbuild, new TreeMap<>());
    }
}
