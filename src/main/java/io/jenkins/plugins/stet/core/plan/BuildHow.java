package io.jenkins.plugins.stet.core.plan;

import java.io.Serializable;

/** How an image is to be built: with what is cached, or from nothing; and whether on bases that are fetched anew. */
public record BuildHow(Cache cache, Bases bases) implements Serializable {
    /** Whether steps may come from a cache. */
    public enum Cache {
        USE,
        IGNORE
    }

    /** Whether base images that are present may be used. */
    public enum Bases {
        AS_PRESENT,
        FRESH
    }
}
