package io.jenkins.plugins.stet.engine.registry;

/** How much a registry may answer before we stop listening. */
final class Limits {
    /** What the distribution specification lets a manifest have. */
    static final int MANIFEST = 4 << 20;

    static final int CONFIG = 8 << 20;
    static final int TOKEN = 1 << 20;
    static final int TAG_PAGE = 4 << 20;
    static final int ERROR = 64 << 10;
    static final int TAG_PAGES = 1_000;
    static final int CHILDREN = 256;
    static final int INDEX_DEPTH = 3;
    static final int REDIRECTS = 5;

    private Limits() {}
}
