package io.jenkins.plugins.stet.core.image.build;

import io.jenkins.plugins.stet.core.image.ImageReference;
import java.io.Serializable;
import java.util.List;

/**
 * What a build may take from earlier ones and leave to later ones.
 *
 * @param reuse {@code false} builds every step anew
 * @param imports images or caches in registries whose layers may be taken
 * @param export where a cache of its own goes; for {@link CacheMode#INLINE} it is part of the image
 */
public record CachePlan(boolean reuse, List<ImageReference> imports, CacheExport export) implements Serializable {
    public CachePlan {
        imports = List.copyOf(imports);
    }

    public static CachePlan none() {
        return new CachePlan(true, List.of(), new CacheExport.Off());
    }
}
