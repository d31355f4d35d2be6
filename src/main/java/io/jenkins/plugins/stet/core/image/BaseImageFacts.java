package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;
import java.util.List;

/** What a FROM means at the moment: the digest of its manifest or index, and the ONBUILD triggers it would run. */
public record BaseImageFacts(BaseImageQuery query, Digest digest, List<String> onbuild) implements Serializable {
    public BaseImageFacts {
        onbuild = List.copyOf(onbuild);
    }
}
